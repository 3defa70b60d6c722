package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which session a code is for, when its address says so and when a person only typed it. */
@ApplicationScoped
class SessionSearch {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Days days;
    @Inject DaySecrets secrets;

    WorkshopSession of(SentCode sent, OffsetDateTime now) {
        if (sent.session() != null) {
            return days.session(sent.session());
        }
        var moment = CodeUse.moment(sent.savedAt(), now);
        var mine = mine(moment);
        var found =
                Stream.concat(mine.stream(), running(moment).stream())
                        .filter(session -> shows(session, sent.code(), now))
                        .findFirst();
        var best = found.or(() -> mine.stream().findFirst());
        require(best.isPresent(), "workshop.checkIn.noSession");
        return best.get();
    }

    /** The next sessions of the person who asks, from the one that is on or has just ended. */
    List<WorkshopSession> mine(OffsetDateTime moment) {
        return db.createQuery(
                        """
                        SELECT s FROM WorkshopSession s JOIN FETCH s.cohort c
                          JOIN FETCH c.workshop, Registration r
                        WHERE r.cohort = c AND r.person.id = :person AND r.status IN :seated
                          AND c.status NOT IN :hidden AND s.endsAt > :from AND s.startsAt < :until
                        ORDER BY s.startsAt""",
                        WorkshopSession.class)
                .setParameter("person", user.id())
                .setParameter("seated", Roster.SEATED)
                .setParameter("hidden", Days.HIDDEN)
                .setParameter("from", moment.minus(DayTimes.AFTER))
                .setParameter("until", moment.plusHours(16))
                .getResultList();
    }

    private List<WorkshopSession> running(OffsetDateTime moment) {
        return db.createQuery(
                        """
                        SELECT s FROM WorkshopSession s JOIN FETCH s.cohort c
                          JOIN FETCH c.workshop
                        WHERE c.status NOT IN :hidden AND s.endsAt > :from AND s.startsAt < :until
                        ORDER BY s.startsAt""",
                        WorkshopSession.class)
                .setParameter("hidden", Days.HIDDEN)
                .setParameter("from", moment.minus(DayTimes.AFTER))
                .setParameter("until", moment.plusHours(2))
                .setMaxResults(20)
                .getResultList();
    }

    private boolean shows(WorkshopSession session, String code, OffsetDateTime now) {
        long from = RotatingCode.step(days.times(session).opens()) - 1;
        Optional<Long> step =
                RotatingCode.find(
                        secrets.of(session.getId()), code, from, RotatingCode.step(now) + 1);
        return step.isPresent();
    }
}
