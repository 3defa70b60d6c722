package id.bina.workshop;

import id.bina.identity.Person;
import id.bina.shared.RuleViolation;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what cannot be in two places at once: rooms, trainers, participants. */
@ApplicationScoped
class Clashes {
    /** Cohorts that hold their rooms and people. */
    static final Set<Cohort.Status> LIVE =
            Set.of(
                    Cohort.Status.DRAFT,
                    Cohort.Status.OPEN,
                    Cohort.Status.CLOSED,
                    Cohort.Status.RUNNING);

    private static final String OTHERS =
            """
            SELECT DISTINCT o FROM WorkshopSession o JOIN FETCH o.cohort c JOIN FETCH c.workshop
            WHERE c.status IN :live AND o <> :self AND o.startsAt < :until AND :from < o.endsAt
            """;

    @PersistenceContext EntityManager db;
    @Inject ClosedHours hours;
    @Inject Wording words;

    /** Everything that stands against this session or should be thought of. */
    List<Finding> of(WorkshopSession session) {
        var findings = new ArrayList<Finding>();
        same(session).forEach(o -> findings.add(block("workshop.clash.same", o)));
        if (session.getRoom() != null) {
            room(session).forEach(o -> findings.add(block("workshop.clash.room", o, session)));
            if (session.getRoom().getCapacity() < session.getCohort().getSeats()) {
                findings.add(tooSmall(session));
            }
        }
        for (var trainer : session.getTrainers()) {
            led(session, trainer)
                    .forEach(o -> findings.add(busy("workshop.clash.trainer", o, trainer)));
        }
        findings.addAll(participants(session));
        findings.addAll(hours.of(session));
        return findings;
    }

    /** Refuses when the person leads the cohort, or is elsewhere at one of its times. */
    void mustBeFree(Cohort cohort, Person person) {
        var elsewhere =
                db.createQuery(
                                """
                                SELECT o FROM WorkshopSession o, WorkshopSession mine
                                WHERE mine.cohort = :cohort AND o.cohort.status IN :live
                                  AND o.startsAt < mine.endsAt AND mine.startsAt < o.endsAt
                                  AND (EXISTS (SELECT x FROM WorkshopSession x JOIN x.trainers t
                                        WHERE x = o AND t = :person)
                                    OR (o.cohort <> :cohort AND EXISTS (SELECT r
                                        FROM Registration r WHERE r.cohort = o.cohort
                                          AND r.person = :person AND r.status IN :taking)))
                                ORDER BY o.startsAt""",
                                WorkshopSession.class)
                        .setParameter("cohort", cohort)
                        .setParameter("live", LIVE)
                        .setParameter("person", person)
                        .setParameter("taking", Registration.Status.TAKING)
                        .setMaxResults(1)
                        .getResultList();
        if (!elsewhere.isEmpty()) {
            var other = elsewhere.get(0);
            throw new RuleViolation(
                    other.isLedBy(person.getId())
                            ? "workshop.clash.leads"
                            : "workshop.clash.person",
                    person.getName(),
                    named(other),
                    period(other));
        }
    }

    private List<WorkshopSession> same(WorkshopSession session) {
        return others(session, " AND c = :cohort")
                .setParameter("cohort", session.getCohort())
                .getResultList();
    }

    private List<WorkshopSession> room(WorkshopSession session) {
        return others(session, " AND o.room = :room")
                .setParameter("room", session.getRoom())
                .getResultList();
    }

    /** Sessions that this trainer leads at the same time, or takes part in. */
    private List<WorkshopSession> led(WorkshopSession session, Person trainer) {
        return others(
                        session,
                        """
                         AND (EXISTS (SELECT x FROM WorkshopSession x JOIN x.trainers t
                               WHERE x = o AND t = :trainer)
                           OR EXISTS (SELECT r FROM Registration r WHERE r.cohort = c
                               AND r.person = :trainer AND r.status IN :taking))""")
                .setParameter("trainer", trainer)
                .setParameter("taking", Registration.Status.TAKING)
                .getResultList();
    }

    private List<Finding> participants(WorkshopSession session) {
        return db.createQuery(
                        """
                        SELECT r.person.name, o FROM Registration r, Registration other,
                          WorkshopSession o
                        WHERE r.cohort = :cohort AND other.person = r.person
                          AND o.cohort = other.cohort AND other.cohort <> :cohort
                          AND r.status IN :taking AND other.status IN :taking
                          AND o.cohort.status IN :live
                          AND o.startsAt < :until AND :from < o.endsAt
                        ORDER BY r.person.name""",
                        Object[].class)
                .setParameter("cohort", session.getCohort())
                .setParameter("taking", Registration.Status.TAKING)
                .setParameter("live", LIVE)
                .setParameter("from", session.getStartsAt())
                .setParameter("until", session.getEndsAt())
                .setMaxResults(20)
                .getResultStream()
                .map(row -> participant((String) row[0], (WorkshopSession) row[1]))
                .toList();
    }

    private Finding participant(String name, WorkshopSession other) {
        return Finding.warning("workshop.clash.participant", name, named(other), period(other));
    }

    private TypedQuery<WorkshopSession> others(WorkshopSession session, String more) {
        return db.createQuery(OTHERS + more, WorkshopSession.class)
                .setParameter("live", LIVE)
                .setParameter("self", session)
                .setParameter("from", session.getStartsAt())
                .setParameter("until", session.getEndsAt());
    }

    private Finding tooSmall(WorkshopSession session) {
        return Finding.blocking(
                "workshop.clash.capacity",
                session.getRoom().getName(),
                session.getRoom().getCapacity(),
                session.getCohort().getSeats());
    }

    private Finding block(String key, WorkshopSession other, WorkshopSession session) {
        return Finding.blocking(key, session.getRoom().getName(), named(other), period(other));
    }

    private Finding block(String key, WorkshopSession other) {
        return Finding.blocking(key, other.getTitle(), period(other));
    }

    private Finding busy(String key, WorkshopSession other, Person trainer) {
        return Finding.blocking(key, trainer.getName(), named(other), period(other));
    }

    private static String named(WorkshopSession session) {
        var cohort = session.getCohort();
        return cohort.getWorkshop().getTitle() + " " + cohort.roman() + ", " + session.getTitle();
    }

    private String period(WorkshopSession session) {
        return words.period(session.getStartsAt(), session.getEndsAt());
    }
}
