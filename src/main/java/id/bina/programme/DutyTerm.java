package id.bina.programme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * For how long a pass holds: so many validities counted from the first pass of an unbroken chain.
 * Every end is counted from that first day, never from an end before it: 29 February comes back in
 * every leap year and the day never creeps.
 */
@Embeddable
public class DutyTerm implements Serializable {
    /** The pass that began the chain. */
    private LocalDate anchorOn;

    private Integer terms;

    protected DutyTerm() {}

    DutyTerm(LocalDate anchorOn, int terms) {
        this.anchorOn = anchorOn;
        this.terms = terms;
    }

    /** The pass that begins a chain. */
    static DutyTerm from(LocalDate passedOn) {
        return new DutyTerm(passedOn, 1);
    }

    /** The last day on which the pass holds. */
    LocalDate end(int validityMonths) {
        return anchorOn.plusMonths((long) validityMonths * terms);
    }

    /**
     * Passed again. In time, which is until the former end, the next validity counts from the
     * former end and nobody loses a day by being early in the window; late, from the pass.
     */
    DutyTerm renewed(LocalDate passedOn, LocalDate formerEnd) {
        return passedOn.isAfter(formerEnd) ? from(passedOn) : new DutyTerm(anchorOn, terms + 1);
    }
}
