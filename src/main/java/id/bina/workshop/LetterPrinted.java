package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The letter of assignment of a cohort, or of one of its people, was made out. */
public record LetterPrinted(Long cohortId, Long registrationId) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
