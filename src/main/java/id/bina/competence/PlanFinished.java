package id.bina.competence;

import id.bina.shared.DomainEvent;

/** A person declared the development plan done. */
public record PlanFinished(Long planId, Long personId, int year) implements DomainEvent {
    @Override
    public String subject() {
        return "DevelopmentPlan:" + planId;
    }
}
