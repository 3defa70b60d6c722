package id.bina.workshop;

/** What came of a check-in; the sentence for each is {@code workshop.checkIn.CONSTANT}. */
public enum CheckInOutcome {
    PRESENT,
    LATE,
    /** Typed without a network, delivered in time. */
    SYNCED,
    /** Was in already. */
    ALREADY,
    LEFT,
    EARLY,
    OVER,
    OLD_CODE,
    UNKNOWN_CODE,
    /** Arrived too late to count by itself; the trainer decides. */
    CLAIMED,
    /** Not on the list; the trainer may take the person in. */
    NOT_LISTED,
    /** The list is sealed; the trainer may add a correction. */
    CLOSED;

    /** Whether the person need do nothing more. */
    public boolean isGood() {
        return ordinal() <= LEFT.ordinal();
    }

    /** Whether the trainer decides what becomes of it. */
    public boolean isClaim() {
        return this == CLAIMED || this == NOT_LISTED || this == CLOSED;
    }
}
