package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A workshop will be held once more. */
public record CohortPlanned(Long cohortId, Long workshopId, int number) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
