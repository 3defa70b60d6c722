package id.bina.competence;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Finds plans, shows them and keeps their versions. */
@ApplicationScoped
class PlanBook {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Clock clock;

    Optional<DevelopmentPlan> of(Long personId, int year) {
        return db.createQuery(
                        """
                        SELECT p FROM DevelopmentPlan p
                        WHERE p.person.id = :person AND p.planYear = :planYear""",
                        DevelopmentPlan.class)
                .setParameter("person", personId)
                .setParameter("planYear", year)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the plan as it is now; the number of versions there are. */
    long keep(DevelopmentPlan plan) {
        db.persist(new PlanVersion(plan, user.person(), OffsetDateTime.now(clock)));
        return db.createQuery("SELECT COUNT(v) FROM PlanVersion v WHERE v.plan = :plan", Long.class)
                .setParameter("plan", plan)
                .getSingleResult();
    }

    PlanView view(DevelopmentPlan plan) {
        var person = plan.getPerson();
        return new PlanView(
                plan.getId(),
                person.getId(),
                person.getName(),
                person.getPosition(),
                plan.getPlanYear(),
                plan.getStatus(),
                plan.getRemark(),
                plan.isOpen(),
                goals(plan),
                versions(plan));
    }

    private List<GoalRow> goals(DevelopmentPlan plan) {
        return db.createQuery(
                        """
                        SELECT g FROM PlanGoal g JOIN FETCH g.competence
                        WHERE g.plan = :plan ORDER BY g.quarter, g.id""",
                        PlanGoal.class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(GoalRow::new)
                .toList();
    }

    private List<VersionRow> versions(DevelopmentPlan plan) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.VersionRow(v.status, v.content, v.remark,
                          w.name, v.writtenAt)
                        FROM PlanVersion v JOIN v.writtenBy w
                        WHERE v.plan = :plan ORDER BY v.id DESC""",
                        VersionRow.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
