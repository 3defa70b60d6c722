package id.bina.competence;

import id.bina.shared.DomainEvent;

/** A person changed the own development plan. */
public record PlanSaved(Long planId, Long personId, int year, int goals) implements DomainEvent {
    @Override
    public String subject() {
        return "DevelopmentPlan:" + planId;
    }
}
