package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import id.bina.shared.PublicCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One person's signature under one version in one period. Never changed but by the superior who
 * signs beneath, once; never deleted.
 */
@Entity
public class PledgeSignature extends Persistent {
    public enum Status {
        /** Nothing is missing. */
        COMPLETE,
        /** The superior has still to sign. */
        AWAITING
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private PledgeVersion pledgeVersion;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private int period;
    @NotNull private LocalDate periodFrom;
    private LocalDate periodTo;
    @NotNull private OffsetDateTime signedAt;
    @NotNull private PublicCode code;

    /** As it was typed to sign. */
    @NotBlank private String typedName;

    /** Digest of the text signed. */
    @NotBlank private String sha256;

    @NotNull @Embedded private Signer signer;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status;

    private OffsetDateTime countersignedAt;
    @Embedded private Countersigner countersigner;

    protected PledgeSignature() {}

    PledgeSignature(
            PledgeVersion pledgeVersion,
            Person person,
            Signer signer,
            String typedName,
            OffsetDateTime now) {
        require(!pledgeVersion.isDraft(), "pledge.version.draft");
        this.pledgeVersion = pledgeVersion;
        this.person = person;
        this.signer = signer;
        this.typedName = typedName.strip();
        this.sha256 = pledgeVersion.getSha256();
        this.code = PublicCode.random();
        this.signedAt = now;
        var within = pledgeVersion.periodOn(now.toLocalDate());
        this.period = within.number();
        this.periodFrom = within.from();
        this.periodTo = within.to();
        boolean wanted = pledgeVersion.isCountersigned() && signer.hasSuperior();
        this.status = wanted ? Status.AWAITING : Status.COMPLETE;
    }

    /** The superior signs beneath; the caller has made sure that he or she is the superior. */
    void countersign(Person superior, OffsetDateTime now) {
        require(!superior.equals(person), "pledge.countersign.own");
        require(isAwaiting(), "pledge.countersign.already", signer.getSignerName());
        countersigner = new Countersigner(superior);
        countersignedAt = now;
        status = Status.COMPLETE;
    }

    /** File name of the document for people who download it. */
    String fileName() {
        return pledgeVersion.getPledge().getCode() + "_" + code + ".pdf";
    }

    public PledgeVersion getPledgeVersion() {
        return pledgeVersion;
    }

    public Person getPerson() {
        return person;
    }

    public int getPeriod() {
        return period;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    /** Last day for which it stands; null when it has no end. */
    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public OffsetDateTime getSignedAt() {
        return signedAt;
    }

    public PublicCode getCode() {
        return code;
    }

    public String getTypedName() {
        return typedName;
    }

    public String getSha256() {
        return sha256;
    }

    public Signer getSigner() {
        return signer;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isAwaiting() {
        return status == Status.AWAITING;
    }

    public OffsetDateTime getCountersignedAt() {
        return countersignedAt;
    }

    /** Null when nobody has signed beneath. */
    public Countersigner getCountersigner() {
        return countersignedAt == null ? null : countersigner;
    }
}
