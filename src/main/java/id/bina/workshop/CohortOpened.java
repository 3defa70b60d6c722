package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** People may register for a cohort. */
public record CohortOpened(Long cohortId) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
