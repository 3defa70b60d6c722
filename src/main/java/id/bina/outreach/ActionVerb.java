package id.bina.outreach;

/**
 * What can be answered from a mail without signing in. Each stands for one verb of a feature's
 * service that a learner may call and that checks by itself whether this person may decide.
 */
public enum ActionVerb {
    APPROVE_REGISTRATION(Reason.NONE),
    DECLINE_REGISTRATION(Reason.NEEDED),
    ACCEPT_SEAT(Reason.NONE),
    DECLINE_SEAT(Reason.WELCOME),
    ACCEPT_MENTEE(Reason.NONE),
    DECLINE_MENTEE(Reason.WELCOME),
    CONFIRM_SESSION(Reason.NONE),
    AGREE_PLAN(Reason.WELCOME),
    GIVE_BACK_PLAN(Reason.NEEDED),
    GRANT_EXEMPTION(Reason.NEEDED),
    REFUSE_EXEMPTION(Reason.NEEDED);

    private enum Reason {
        NONE,
        WELCOME,
        NEEDED
    }

    private final Reason reason;

    ActionVerb(Reason reason) {
        this.reason = reason;
    }

    /** Whether a reason may be given. */
    public boolean isReasoned() {
        return reason != Reason.NONE;
    }

    /** Whether nothing happens without a reason. */
    public boolean isReasonNeeded() {
        return reason == Reason.NEEDED;
    }
}
