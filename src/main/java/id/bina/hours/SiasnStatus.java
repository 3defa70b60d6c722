package id.bina.hours;

/** What the national system has said to a line that was sent. */
public enum SiasnStatus {
    SENT,
    ACCEPTED,
    REJECTED
}
