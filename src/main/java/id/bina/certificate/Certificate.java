package id.bina.certificate;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.PublicCode;
import id.bina.shared.files.StoredFile;
import id.bina.shared.pdf.Printed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * Proof that a person finished a course: facts frozen on the day of issue. Its document is rendered
 * once, soon after. It may be revoked and is never deleted.
 */
@Entity
public class Certificate extends Printed {
    /** Whether it still proves anything. */
    public enum Status {
        VALID,
        REVOKED
    }

    /** The course that earned it; null for an award. */
    private Long enrolmentId;

    /** The record that earned an award, as Registration:12; null for a course. */
    private String source;

    @NotNull private CertificateNumber number;
    @NotNull private PublicCode code;
    @NotNull private LocalDate issuedOn;
    @NotNull @Embedded private Holder holder;
    @NotNull @Embedded private Achievement achievement;
    @NotNull @Embedded private Issuer issuer;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile emblem;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.VALID;

    private String revokedBecause;
    private OffsetDateTime revokedAt;

    @NotNull private String searchText;

    protected Certificate() {}

    Certificate(
            Long enrolmentId,
            CertificateNumber number,
            Holder holder,
            Achievement achievement,
            Issuer issuer,
            OffsetDateTime now) {
        this(number, holder, achievement, issuer, now);
        this.enrolmentId = enrolmentId;
    }

    /** Earned otherwise than by a course, by this record. */
    Certificate(
            String source,
            CertificateNumber number,
            Holder holder,
            Achievement achievement,
            Issuer issuer,
            OffsetDateTime now) {
        this(number, holder, achievement, issuer, now);
        this.source = source;
    }

    private Certificate(
            CertificateNumber number,
            Holder holder,
            Achievement achievement,
            Issuer issuer,
            OffsetDateTime now) {
        super(now);
        this.number = number;
        this.code = PublicCode.random();
        this.holder = holder;
        this.achievement = achievement;
        this.issuer = issuer;
        this.issuedOn = now.toLocalDate();
        this.searchText =
                String.join(
                                " ",
                                holder.getFullName(),
                                holder.getNip().value(),
                                number.value(),
                                code.value())
                        .toLowerCase(Locale.ROOT);
    }

    void bear(StoredFile picture) {
        emblem = picture;
    }

    void revoke(String reason, OffsetDateTime now) {
        require(status == Status.VALID, "certificate.alreadyRevoked", number);
        require(reason != null && reason.strip().length() >= 5, "certificate.reasonNeeded");
        require(reason.strip().length() <= 500, "certificate.reasonLong");
        status = Status.REVOKED;
        revokedBecause = reason.strip();
        revokedAt = now;
    }

    /** File name of the document for people who download it. */
    public String getFileName() {
        return number.forFileName() + "_" + code + ".pdf";
    }

    public Long getEnrolmentId() {
        return enrolmentId;
    }

    public String getSource() {
        return source;
    }

    public CertificateNumber getNumber() {
        return number;
    }

    public PublicCode getCode() {
        return code;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public Holder getHolder() {
        return holder;
    }

    public Achievement getAchievement() {
        return achievement;
    }

    public Issuer getIssuer() {
        return issuer;
    }

    /** A picture instead of the mark of the portal, or null. */
    public StoredFile getEmblem() {
        return emblem;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isRevocable() {
        return status == Status.VALID;
    }

    public String getRevokedBecause() {
        return revokedBecause;
    }

    public OffsetDateTime getRevokedAt() {
        return revokedAt;
    }
}
