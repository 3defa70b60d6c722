package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The participants of a cohort were taken out of the portal as a file. */
public record CohortExported(Long cohortId, int rows, String format) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
