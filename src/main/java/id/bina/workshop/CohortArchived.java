package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A cohort that is over was put away. */
public record CohortArchived(Long cohortId) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
