package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A cohort was held to its end. */
public record CohortFinished(Long cohortId) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
