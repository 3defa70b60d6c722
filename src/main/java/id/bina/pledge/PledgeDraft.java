package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;

/** What an author writes of a version, before it is published. */
public class PledgeDraft implements Serializable {
    private String title;
    private String body;
    private String note;
    private String approval;
    private String legalNote;
    private boolean sample;
    private boolean countersigned = true;
    private Integer renewalMonths = 12;
    private int dueDays = 30;

    public PledgeDraft() {}

    static PledgeDraft of(PledgeVersion version) {
        var draft = new PledgeDraft();
        draft.title = version.getTitle();
        draft.body = version.getBody();
        draft.note = version.getNote();
        draft.approval = version.getApproval();
        draft.legalNote = version.getLegalNote();
        draft.sample = version.isSample();
        draft.countersigned = version.isCountersigned();
        draft.renewalMonths = version.getRenewalMonths();
        draft.dueDays = version.getDueDays();
        return draft;
    }

    /** Refuses what no version can be made of. */
    void check() {
        require(title != null && !title.isBlank(), "pledge.title.none");
        require(renewalMonths == null || within(renewalMonths, 1, 120), "pledge.renewal.bad");
        require(within(dueDays, 0, 365), "pledge.dueDays.bad");
        String text = PledgeText.canonical(body);
        require(text.length() <= 20000, "pledge.text.long");
        var unknown = PledgeText.unknownFields(text);
        require(unknown.isEmpty(), "pledge.text.unknownField", String.join(", ", unknown));
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    public String getLegalNote() {
        return legalNote;
    }

    public void setLegalNote(String legalNote) {
        this.legalNote = legalNote;
    }

    public boolean isSample() {
        return sample;
    }

    public void setSample(boolean sample) {
        this.sample = sample;
    }

    public boolean isCountersigned() {
        return countersigned;
    }

    public void setCountersigned(boolean countersigned) {
        this.countersigned = countersigned;
    }

    public Integer getRenewalMonths() {
        return renewalMonths;
    }

    public void setRenewalMonths(Integer renewalMonths) {
        this.renewalMonths = renewalMonths;
    }

    public int getDueDays() {
        return dueDays;
    }

    public void setDueDays(int dueDays) {
        this.dueDays = dueDays;
    }
}
