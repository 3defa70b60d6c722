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

/**
 * Takes levels away whose proof was revoked. The entry stays in the history of the person and in
 * every report as of a day before.
 */
@ApplicationScoped
public class TakenLevels {
    @PersistenceContext EntityManager db;
    @Inject Framework framework;
    @Inject Event<DomainEvent> events;
    @Inject Clock clock;

    /**
     * Takes away what was reached by this record; what was taken before is left as it is.
     *
     * @param sourceKey the record behind the revoked proof, as {@code Enrolment:12}
     */
    @Transactional
    public void take(String sourceKey, String reason) {
        by(sourceKey).stream()
                .filter(held -> held.getTakenOn() == null)
                .forEach(held -> take(held, reason));
    }

    private void take(HeldLevel held, String reason) {
        var today = LocalDate.now(clock);
        Long person = held.getPerson().getId();
        int before = framework.level(person, held.getCompetence(), today);
        held.take(today, reason);
        int now = framework.level(person, held.getCompetence(), today);
        if (now < before) {
            events.fire(
                    new LevelLost(
                            held.getId(),
                            person,
                            held.getCompetence().getName(),
                            before,
                            now,
                            today,
                            reason));
        }
    }

    private List<HeldLevel> by(String sourceKey) {
        return db.createQuery(
                        "SELECT h FROM HeldLevel h WHERE h.sourceKey = :key ORDER BY h.id",
                        HeldLevel.class)
                .setParameter("key", sourceKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
