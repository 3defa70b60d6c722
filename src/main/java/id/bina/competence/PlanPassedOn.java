package id.bina.competence;

import id.bina.shared.DomainEvent;

/** A plan that waits has another superior now, because the person or the superior moved. */
public record PlanPassedOn(Long planId, Long personId, Long superiorId, int year, long round)
        implements DomainEvent {
    @Override
    public String subject() {
        return "DevelopmentPlan:" + planId;
    }
}
