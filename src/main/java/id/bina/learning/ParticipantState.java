package id.bina.learning;

/** How a participant stands today; LATE and STUCK go before the plain states. */
public enum ParticipantState {
    NOT_BEGUN("n"),
    RUNNING("brand"),
    /** The due date has passed. */
    LATE("bad"),
    /** No visit for {@link ParticipantRow#STUCK_DAYS} days. */
    STUCK("warn"),
    DONE("ok"),
    WITHDRAWN("n");

    private final String tone;

    ParticipantState(String tone) {
        this.tone = tone;
    }

    public String getTone() {
        return tone;
    }
}
