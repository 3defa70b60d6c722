package id.bina.mentoring;

import java.time.LocalDate;

/**
 * The facts of a record: when the pair met, for how many minutes, until when the agreed action is
 * to be done, and whether the mentor may read the answers. Anything may be missing in a draft.
 */
public record GrowFacts(LocalDate heldOn, Integer minutes, LocalDate actionDueOn, boolean shared) {
    /** Minutes; more is a slip of the pen. */
    static final int LONGEST = 480;
}
