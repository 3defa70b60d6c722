package id.bina.competence;

import id.bina.shared.DomainEvent;

/** A person asks the superior to agree to the development plan. */
public record PlanSubmitted(Long planId, Long personId, Long superiorId, int year, long round)
        implements DomainEvent {
    @Override
    public String subject() {
        return "DevelopmentPlan:" + planId;
    }
}
