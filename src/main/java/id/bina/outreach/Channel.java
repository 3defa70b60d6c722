package id.bina.outreach;

/** What a mail is: one message at once, the digest of a day, or a try of the admin. */
public enum Channel {
    MAIL,
    DIGEST,
    TEST
}
