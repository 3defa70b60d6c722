package id.bina.outreach;

/**
 * What can be answered from a mail without signing in. Each stands for one verb of a feature's
 * service that a learner may call and that checks by itself whether this person may decide.
 */
public enum ActionVerb {
    APPROVE_REGISTRATION(false),
    DECLINE_REGISTRATION(true),
    ACCEPT_SEAT(false),
    DECLINE_SEAT(false),
    ACCEPT_MENTEE(false),
    DECLINE_MENTEE(true),
    CONFIRM_SESSION(false);

    private final boolean reasoned;

    ActionVerb(boolean reasoned) {
        this.reasoned = reasoned;
    }

    /** Whether a reason must be given. */
    public boolean isReasoned() {
        return reasoned;
    }
}
