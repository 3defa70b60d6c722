package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The first session of a cohort has begun. */
public record CohortBegun(Long cohortId) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
