package id.bina.workshop;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** The rules of a cohort were changed. */
public record CohortChanged(Long cohortId, int seats, int minimum, OffsetDateTime registrationUntil)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
