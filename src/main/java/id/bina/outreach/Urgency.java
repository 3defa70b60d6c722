package id.bina.outreach;

/** Whether a message may wait until the digest of the next working day. */
public enum Urgency {
    NOW,
    DIGEST
}
