package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A cohort will not be held. */
public record CohortCancelled(Long cohortId, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
