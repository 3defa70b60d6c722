package id.bina.programme;

/** Why a duty is not complete. */
public enum DutyGap {
    /** Passed for ever. */
    NONE,
    /** Passed, and the renewal is not open yet. */
    LATER,
    NOT_BEGUN,
    /** Begun again or for the first time, with lessons left. */
    RUNNING,
    /** Passed once, too long ago: to be taken again. */
    AGAIN
}
