package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A unit may have so many seats of a cohort; null lifts the limit. */
public record QuotaSet(Long cohortId, Long unitId, Integer seats) implements DomainEvent {
    @Override
    public String subject() {
        return "Cohort:" + cohortId;
    }
}
