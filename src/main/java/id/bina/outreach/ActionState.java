package id.bina.outreach;

/** What an action link is worth at this moment. */
public enum ActionState {
    READY("info", "question-circle", 200),
    USED("ok", "check-circle", 200),
    CLOSED("warn", "info-circle", 200),
    EXPIRED("warn", "clock", 410),
    /** Somebody else is signed in here. */
    FOREIGN("bad", "lock", 403),
    UNKNOWN("bad", "question-circle", 404),
    TOO_MANY("warn", "hourglass", 429);

    private final String tone;
    private final String icon;
    private final int status;

    ActionState(String tone, String icon, int status) {
        this.tone = tone;
        this.icon = icon;
        this.status = status;
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }

    /** Of the HTTP answer. */
    public int getStatus() {
        return status;
    }
}
