package id.bina.hours;

import id.bina.catalogue.Course;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The hours of the person who asks: year, lines, what closes the gap, the estimate. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyHours {
    private static final Set<String> SEMINARS = Set.of("KL06", "KL07");
    private static final Set<String> TRAININGS = Set.of("KL01", "KL04");
    private static final int OFFERS = 5;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject HoursTotals totals;

    public HoursYear year() {
        return totals.of(user.id(), LocalDate.now(clock));
    }

    /** Lines of activities that ended in these days, newest first. */
    public List<HoursRow> rows(LocalDate from, LocalDate to) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.hours.HoursRow(l.id, l.title, l.form, r.name,
                          l.documentNumber, l.endedOn, l.claimedJp, l.jp, l.shortfall, l.warning,
                          l.sourceKind, l.reason, r.legalBasis)
                        FROM HoursLine l LEFT JOIN l.rule r
                        WHERE l.person.id = :person AND l.endedOn BETWEEN :from AND :to
                        ORDER BY l.endedOn DESC, l.id DESC""",
                        HoursRow.class)
                .setParameter("person", user.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Published courses the person has not finished, those with most hours first. */
    public List<HoursOffer> offers() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.hours.HoursOffer(c.id, r.title, r.jp)
                        FROM Course c JOIN c.published r
                        WHERE c.status = :published
                          AND NOT EXISTS (SELECT e FROM Enrolment e WHERE e.course = c
                            AND e.person.id = :person AND e.status = :finished)
                        ORDER BY r.jp DESC, r.title""",
                        HoursOffer.class)
                .setParameter("published", Course.Status.PUBLISHED)
                .setParameter("finished", Enrolment.Status.COMPLETED)
                .setParameter("person", user.id())
                .setMaxResults(OFFERS)
                .getResultList();
    }

    /** As of today; see {@link CompetenceEstimate}. */
    public CompetenceEstimate estimate() {
        var today = LocalDate.now(clock);
        var year = byForm(today.minusYears(1).plusDays(1), today);
        var twoYears = byForm(today.minusYears(2).plusDays(1), today);
        var ever = byForm(LocalDate.EPOCH, today);
        var technical =
                year.entrySet().stream()
                        .filter(e -> !SEMINARS.contains(e.getKey()))
                        .filter(e -> !TRAININGS.contains(e.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CompetenceEstimate(
                user.person().getLevel(), technical, any(twoYears, SEMINARS), any(ever, TRAININGS));
    }

    private static boolean any(Map<String, BigDecimal> sums, Set<String> forms) {
        return forms.stream()
                .anyMatch(form -> sums.getOrDefault(form, BigDecimal.ZERO).signum() > 0);
    }

    private Map<String, BigDecimal> byForm(LocalDate from, LocalDate to) {
        return db.createQuery(
                        """
                        SELECT l.form, SUM(l.jp) FROM HoursLine l
                        WHERE l.person.id = :person AND l.endedOn BETWEEN :from AND :to
                        GROUP BY l.form""",
                        Object[].class)
                .setParameter("person", user.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (BigDecimal) row[1]));
    }
}
