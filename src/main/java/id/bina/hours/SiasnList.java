package id.bina.hours;

/** A list of lines beside what the national system has. */
public enum SiasnList {
    /** In the portal only. */
    UNSENT,
    SENT,
    ACCEPTED,
    REJECTED,
    /** Accepted with other hours. */
    DIFFERS,
    /** There only. */
    UNKNOWN,
    /** There, but taken back here since. */
    TO_CORRECT
}
