package id.bina.competence;

import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Writes down levels that people reach by learning; the same source counts once. */
@ApplicationScoped
class HeldLevels {
    @PersistenceContext EntityManager db;
    @Inject Targets targets;
    @Inject Event<DomainEvent> events;

    void byCourse(Long personId, Long courseId, String sourceKey, LocalDate day) {
        write(personId, targets.of(courseId, null), HeldLevel.Source.COURSE, sourceKey, day);
    }

    void byWorkshop(Long personId, Long workshopId, String sourceKey, LocalDate day) {
        write(personId, targets.of(null, workshopId), HeldLevel.Source.WORKSHOP, sourceKey, day);
    }

    private void write(
            Long personId,
            List<CompetenceTarget> reached,
            HeldLevel.Source source,
            String sourceKey,
            LocalDate day) {
        if (reached.isEmpty() || isKnown(sourceKey)) {
            return;
        }
        var person = db.find(Person.class, personId);
        for (var target : reached) {
            var held = new HeldLevel(person, target, source, sourceKey, day);
            db.persist(held);
            events.fire(
                    new LevelReached(
                            held.getId(),
                            personId,
                            target.getCompetence().getId(),
                            target.getCompetence().getName(),
                            target.getLevel(),
                            day));
        }
    }

    private boolean isKnown(String sourceKey) {
        return db.createQuery(
                                "SELECT COUNT(h) FROM HeldLevel h WHERE h.sourceKey = :key",
                                Long.class)
                        .setParameter("key", sourceKey)
                        .getSingleResult()
                > 0;
    }
}
