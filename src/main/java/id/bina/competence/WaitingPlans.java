package id.bina.competence;

import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Hands plans that wait to whoever is the superior now; each new one is told once. */
@ApplicationScoped
class WaitingPlans {
    @PersistenceContext EntityManager db;
    @Inject Superiors superiors;
    @Inject Event<DomainEvent> events;

    /** All plans that wait, for the timer. */
    @Transactional
    List<Long> all() {
        return db.createQuery(
                        "SELECT d.id FROM DevelopmentPlan d WHERE d.status = :submitted"
                                + " ORDER BY d.id",
                        Long.class)
                .setParameter("submitted", DevelopmentPlan.Status.SUBMITTED)
                .getResultList();
    }

    @Transactional
    List<Long> of(Long personId) {
        return db.createQuery(
                        "SELECT d.id FROM DevelopmentPlan d WHERE d.status = :submitted"
                                + " AND d.person.id = :person ORDER BY d.id",
                        Long.class)
                .setParameter("submitted", DevelopmentPlan.Status.SUBMITTED)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The row is locked, so that two nodes hand it on once. */
    @Transactional
    void passOn(Long planId) {
        var plan = db.find(DevelopmentPlan.class, planId);
        db.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        superiors
                .of(plan.getPerson())
                .filter(plan::passOn)
                .ifPresent(
                        superior ->
                                events.fire(
                                        new PlanPassedOn(
                                                planId,
                                                plan.getPerson().getId(),
                                                superior.getId(),
                                                plan.getPlanYear(),
                                                rounds(plan))));
    }

    private long rounds(DevelopmentPlan plan) {
        return db.createQuery("SELECT COUNT(v) FROM PlanVersion v WHERE v.plan = :plan", Long.class)
                .setParameter("plan", plan)
                .getSingleResult();
    }
}
