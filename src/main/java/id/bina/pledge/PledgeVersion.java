package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One wording of a pledge. A draft may be changed; publishing freezes it with the digest of its
 * text, and whoever signs later signs exactly this.
 */
@Entity
public class PledgeVersion extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Pledge pledge;

    private int number;

    @NotBlank
    @Size(max = 160)
    private String title;

    /** Canonical Markdown with places such as {{nip}}; see {@link PledgeText}. */
    @NotNull
    @Size(max = 20000)
    private String body;

    /** Said on the screen beside the text, never printed. */
    @Size(max = 1000)
    private String note;

    /** Who approved the text and by what; for a sample, who would have to. */
    @Size(max = 300)
    private String approval;

    @Size(max = 1000)
    private String legalNote;

    /** Whether nobody has approved the text for official use. */
    private boolean sample;

    /** Whether the superior signs beneath. */
    private boolean countersigned;

    /** Length of a period; null when one signature is enough for ever. */
    private Integer renewalMonths;

    /** Days after the first of a period in which to sign. */
    private int dueDays;

    private LocalDate validFrom;
    private String sha256;
    private OffsetDateTime publishedAt;

    protected PledgeVersion() {}

    PledgeVersion(Pledge pledge, int number, PledgeDraft draft) {
        this.pledge = pledge;
        this.number = number;
        take(draft);
    }

    /** Takes over what was written; refused once the version is published. */
    final void change(PledgeDraft draft) {
        require(isDraft(), "pledge.version.frozen");
        take(draft);
    }

    private void take(PledgeDraft draft) {
        draft.check();
        title = draft.getTitle().strip();
        body = PledgeText.canonical(draft.getBody());
        note = draft.getNote();
        approval = draft.getApproval();
        legalNote = draft.getLegalNote();
        sample = draft.isSample();
        countersigned = draft.isCountersigned();
        renewalMonths = draft.getRenewalMonths();
        dueDays = draft.getDueDays();
    }

    /**
     * Freezes the text. It is signed from that day on, instead of the version before.
     *
     * @param before the version published last, or null
     */
    void publish(LocalDate from, PledgeVersion before, OffsetDateTime now) {
        require(isDraft(), "pledge.version.frozen");
        require(!body.isBlank(), "pledge.text.empty");
        require(sample || approval != null && !approval.isBlank(), "pledge.approval.none");
        require(from != null, "pledge.validFrom.none");
        require(
                before == null || !from.isBefore(before.validFrom),
                "pledge.validFrom.early",
                before == null ? "" : before.validFrom);
        validFrom = from;
        sha256 = PledgeText.sha256(body);
        publishedAt = now;
        pledge.rename(title);
    }

    /** The period in which a signature of this day counts. */
    PledgePeriod periodOn(LocalDate day) {
        return PledgePeriod.on(day, validFrom, renewalMonths, dueDays);
    }

    public Pledge getPledge() {
        return pledge;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getNote() {
        return note;
    }

    public String getApproval() {
        return approval;
    }

    public String getLegalNote() {
        return legalNote;
    }

    public boolean isSample() {
        return sample;
    }

    public boolean isCountersigned() {
        return countersigned;
    }

    public Integer getRenewalMonths() {
        return renewalMonths;
    }

    public int getDueDays() {
        return dueDays;
    }

    /** Null while it is a draft. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Digest of the canonical text, 64 lower-case hexadecimal digits; null while it is a draft. */
    public String getSha256() {
        return sha256;
    }

    public OffsetDateTime getPublishedAt() {
        return publishedAt;
    }

    public boolean isDraft() {
        return publishedAt == null;
    }
}
