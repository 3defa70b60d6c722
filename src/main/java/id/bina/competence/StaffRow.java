package id.bina.competence;

import java.io.Serializable;

/**
 * Somebody who answers to the person who asks.
 *
 * @param planId the plan of the year, or null while there is none
 * @param status where that plan stands
 */
public record StaffRow(
        Long personId,
        String name,
        String position,
        String unit,
        Long planId,
        DevelopmentPlan.Status status)
        implements Serializable {
    /** Whether the superior may read the plan: it was submitted at least once. */
    public boolean readable() {
        return planId != null && status != DevelopmentPlan.Status.DRAFT;
    }
}
