package id.bina.hours;

import id.bina.catalogue.Course;
import id.bina.learning.Enrolment;
import id.bina.mentoring.Programme;
import id.bina.workshop.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What closes a gap, most hours first. */
@ApplicationScoped
class HoursOffers {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    /** Courses the person has not finished, and workshops. */
    List<HoursOffer> of(Long personId, int atMost) {
        var courses =
                db.createQuery(
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
                        .setParameter("person", personId)
                        .setMaxResults(atMost)
                        .getResultList();
        return first(courses, workshops(atMost), mentoring(), atMost);
    }

    /** Courses and workshops for anybody. */
    List<HoursOffer> all(int atMost) {
        var courses =
                db.createQuery(
                                """
                                SELECT NEW id.bina.hours.HoursOffer(c.id, r.title, r.jp)
                                FROM Course c JOIN c.published r WHERE c.status = :published
                                ORDER BY r.jp DESC, r.title""",
                                HoursOffer.class)
                        .setParameter("published", Course.Status.PUBLISHED)
                        .setMaxResults(atMost)
                        .getResultList();
        return first(courses, workshops(atMost), mentoring(), atMost);
    }

    private List<HoursOffer> workshops(int atMost) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.hours.HoursOffer(c.id, w.title, w.jp, c.startsAt)
                        FROM Cohort c JOIN c.workshop w
                        WHERE c.status = :open AND c.startsAt > :now
                        ORDER BY w.jp DESC, c.startsAt""",
                        HoursOffer.class)
                .setParameter("open", Cohort.Status.OPEN)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Meetings count by the month, so what is left of the year limits what they can bring. */
    private List<HoursOffer> mentoring() {
        var today = LocalDate.now(clock);
        var meetings = BigDecimal.valueOf(13L - today.getMonthValue());
        return db.createQuery(
                        "SELECT p FROM Programme p WHERE p.active = :active ORDER BY p.title",
                        Programme.class)
                .setParameter("active", true)
                .setMaxResults(2)
                .getResultStream()
                .map(
                        one ->
                                HoursOffer.mentoring(
                                        one.getTitle(),
                                        one.getJpPerSession()
                                                .multiply(meetings)
                                                .multiply(
                                                        BigDecimal.valueOf(one.getCapPerMonth()))))
                .toList();
    }

    private static List<HoursOffer> first(
            List<HoursOffer> courses,
            List<HoursOffer> workshops,
            List<HoursOffer> mentoring,
            int atMost) {
        return Stream.of(courses, workshops, mentoring)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(HoursOffer::jp).reversed())
                .limit(atMost)
                .toList();
    }
}
