package id.bina.mentoring;

/** Where citizens meet the service. */
public enum ServiceChannel {
    COUNTER,
    PHONE,
    ONLINE,
    LETTER,
    FIELD
}
