package id.bina.outreach;

/** How messages reach a person besides the portal, which always shows them. */
public enum Delivery {
    /** What is urgent is mailed at once, the rest in the digest. */
    AT_ONCE,
    /** Everything in the digest of the next working day. */
    DIGEST,
    /** No mail. */
    PORTAL
}
