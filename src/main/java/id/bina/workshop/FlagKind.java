package id.bina.workshop;

/** What may be wrong with a check-in; a person looks, nothing follows by itself. */
public enum FlagKind {
    /** Two people checked in from one device. */
    SAME_DEVICE,
    /** Typed without a network and delivered later. */
    LATE_SYNC,
    /** A code of an ended rotation was used. */
    OLD_CODE,
    /** Many wrong codes in a short time. */
    BURST
}
