package id.bina.competence;

import id.bina.shared.DomainEvent;

/** The superior agreed to a development plan or gave it back. */
public record PlanDecided(
        Long planId,
        Long personId,
        Long superiorId,
        int year,
        boolean agreed,
        String remark,
        long round)
        implements DomainEvent {
    @Override
    public String subject() {
        return "DevelopmentPlan:" + planId;
    }
}
