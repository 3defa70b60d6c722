package id.bina.competence;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The people who answer to the person who asks, and which of their plans wait. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Teams {
    private static final int MOST_PLANS = 100;

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Superiors superiors;
    @Inject Clock clock;

    public boolean isSuperior() {
        var staff = superiors.staff(user.person());
        return !staff.bind(
                        db.createQuery(
                                "SELECT p.id FROM Person p JOIN p.unit u WHERE "
                                        + staff.condition(),
                                Long.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Plans that wait for the person who asks, the oldest first. */
    public List<WaitingPlan> waiting() {
        var staff = superiors.staff(user.person());
        return staff.bind(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.competence.WaitingPlan(d.id, p.name, p.position,
                                  u.name, d.planYear,
                                  (SELECT COUNT(g) FROM PlanGoal g WHERE g.plan = d),
                                  (SELECT SUM(j.jp) FROM PlanGoal j WHERE j.plan = d))
                                FROM DevelopmentPlan d JOIN d.person p JOIN p.unit u
                                WHERE d.status = :submitted AND"""
                                        + " "
                                        + staff.condition()
                                        + " ORDER BY d.planYear, d.id",
                                WaitingPlan.class))
                .setParameter("submitted", DevelopmentPlan.Status.SUBMITTED)
                .setMaxResults(MOST_PLANS)
                .getResultList();
    }

    /**
     * The first people by name who answer to the person who asks.
     *
     * @param text part of the name, or null
     */
    public List<StaffRow> staff(String text, int size) {
        var staff = superiors.staff(user.person());
        return staff.bind(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.competence.StaffRow(p.id, p.name, p.position,
                                  u.name, d.id, d.status)
                                FROM Person p JOIN p.unit u LEFT JOIN DevelopmentPlan d
                                  ON d.person = p AND d.planYear = :planYear
                                WHERE LOWER(p.name) LIKE :text AND"""
                                        + " "
                                        + staff.condition()
                                        + " ORDER BY p.name, p.id",
                                StaffRow.class))
                .setParameter("planYear", LocalDate.now(clock).getYear())
                .setParameter("text", pattern(text))
                .setMaxResults(size)
                .getResultList();
    }

    private static String pattern(String text) {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("[%_\\\\]", "") + "%";
    }
}
