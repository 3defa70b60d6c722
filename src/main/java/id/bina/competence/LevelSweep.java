package id.bina.competence;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells once when a level ended and what is left is lower. */
@ApplicationScoped
class LevelSweep {
    @PersistenceContext EntityManager db;
    @Inject Framework framework;
    @Inject Event<DomainEvent> events;
    @Inject Clock clock;

    /** Levels that ended before today and of which nobody was told; some at a time. */
    @Transactional
    List<Long> ended() {
        return db.createQuery(
                        """
                        SELECT h.id FROM HeldLevel h WHERE h.untilOn < :today
                          AND h.id NOT IN (SELECT n.held.id FROM LevelNotice n)
                        ORDER BY h.id""",
                        Long.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(200)
                .getResultList();
    }

    /** The lock lets a second node wait and then see that it was told. */
    @Transactional
    void tell(Long heldId) {
        var held = db.find(HeldLevel.class, heldId, LockModeType.PESSIMISTIC_WRITE);
        if (isTold(held)) {
            return;
        }
        var today = LocalDate.now(clock);
        db.persist(new LevelNotice(held, today));
        Long person = held.getPerson().getId();
        int before = framework.level(person, held.getCompetence(), held.getUntilOn());
        int now = framework.level(person, held.getCompetence(), today);
        if (now < before) {
            events.fire(
                    new LevelLost(
                            heldId,
                            person,
                            held.getCompetence().getName(),
                            before,
                            now,
                            held.getUntilOn().plusDays(1),
                            null));
        }
    }

    private boolean isTold(HeldLevel held) {
        return !db.createQuery("SELECT n.id FROM LevelNotice n WHERE n.held = :held", Long.class)
                .setParameter("held", held)
                .getResultList()
                .isEmpty();
    }
}
