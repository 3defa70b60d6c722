package id.bina.pledge;

import id.bina.identity.Nip;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A person in the list of a version; without a signature, its parts are null. */
public record SignerRow(
        Long personId,
        String name,
        Nip nip,
        String unitName,
        String unitShort,
        Long signatureId,
        OffsetDateTime signedAt,
        PledgeSignature.Status status,
        OffsetDateTime countersignedAt)
        implements Serializable {
    public SignerState state() {
        if (signatureId == null) {
            return SignerState.MISSING;
        }
        return status == PledgeSignature.Status.AWAITING
                ? SignerState.AWAITING
                : SignerState.SIGNED;
    }

    public String unitLabel() {
        return unitShort == null || unitShort.isBlank() ? unitName : unitShort;
    }
}
