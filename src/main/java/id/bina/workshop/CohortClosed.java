package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** Nobody may register for a cohort any more. */
public record CohortClosed(Long cohortId) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
