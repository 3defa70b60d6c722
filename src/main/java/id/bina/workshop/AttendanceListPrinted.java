package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The list to sign on paper was made out. */
public record AttendanceListPrinted(Long cohortId) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
