package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Enters meetings: each under its number, none at the time of another. */
@ApplicationScoped
class SessionBook {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairVault vault;

    /** A meeting of this pair under the next number; the pair's row is held meanwhile. */
    MentoringSession begin(Pair pair, Appointment wanted) {
        db.refresh(pair, LockModeType.PESSIMISTIC_WRITE);
        require(pair.getStatus() == Pair.Status.ACTIVE, "mentoring.pair.notActive");
        mustBeFree(pair, wanted, 0L);
        var session =
                new MentoringSession(
                        pair, next(pair), user.person(), wanted, OffsetDateTime.now(clock));
        session.meetAt(vault.seal(pair, wanted.place()));
        db.persist(session);
        db.flush();
        return session;
    }

    private int next(Pair pair) {
        Integer last =
                db.createQuery(
                                """
                                SELECT MAX(s.number) FROM MentoringSession s
                                WHERE s.pair = :pair AND s.status <> :cancelled""",
                                Integer.class)
                        .setParameter("pair", pair)
                        .setParameter("cancelled", MentoringSession.Status.CANCELLED)
                        .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Refused when the pair has another meeting at that time. */
    void mustBeFree(Pair pair, Appointment wanted, Long except) {
        boolean taken =
                db.createQuery(
                                """
                                SELECT s FROM MentoringSession s
                                WHERE s.pair = :pair AND s.id <> :except AND s.status IN :open
                                  AND s.startsAt < :end""",
                                MentoringSession.class)
                        .setParameter("pair", pair)
                        .setParameter("except", except)
                        .setParameter(
                                "open",
                                List.of(
                                        MentoringSession.Status.PROPOSED,
                                        MentoringSession.Status.CONFIRMED))
                        .setParameter("end", wanted.startsAt().plusMinutes(wanted.minutes()))
                        .getResultStream()
                        .anyMatch(
                                s ->
                                        s.getStartsAt()
                                                .plusMinutes(s.getMinutes())
                                                .isAfter(wanted.startsAt()));
        require(!taken, "mentoring.session.overlap");
    }
}
