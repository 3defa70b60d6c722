package id.bina.pledge;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** A text as the person who asks would sign it, and whether that has happened. */
public record PledgeSheet(
        Long versionId,
        String title,
        int number,
        boolean sample,
        String approval,
        String legalNote,
        String note,
        String sha256,
        String html,
        PledgePeriod period,
        boolean countersigned,
        String superior,
        String fullName,
        boolean current,
        Long signatureId,
        OffsetDateTime signedAt)
        implements Serializable {
    static PledgeSheet of(
            PledgeVersion version,
            PledgePeriod period,
            Signer signer,
            String html,
            boolean current,
            PledgeSignature signature) {
        return new PledgeSheet(
                version.getId(),
                version.getTitle(),
                version.getNumber(),
                version.isSample(),
                version.getApproval(),
                version.getLegalNote(),
                version.getNote(),
                version.getSha256(),
                html,
                period,
                version.isCountersigned() && signer.hasSuperior(),
                signer.getSuperiorName(),
                signer.getFullName(),
                current,
                signature == null ? null : signature.getId(),
                signature == null ? null : signature.getSignedAt());
    }

    public boolean signed() {
        return signatureId != null;
    }

    public boolean signable() {
        return current && !signed();
    }
}
