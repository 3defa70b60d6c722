package id.bina.audit;

import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of the people who act, remembered for ten minutes, so that an entry costs no look-up. A
 * change made on this node is heard at once.
 */
@ApplicationScoped
class ActorNames {
    private static final Duration KEPT = Duration.ofMinutes(10);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    private final Map<Long, String> names = new ConcurrentHashMap<>();
    private volatile OffsetDateTime since;

    /** Name of this person, null for nobody. */
    String of(Long personId) {
        if (personId == null) {
            return null;
        }
        var now = OffsetDateTime.now(clock);
        if (since == null || since.plus(KEPT).isBefore(now) || since.isAfter(now)) {
            names.clear();
            since = now;
        }
        String known = names.get(personId);
        return known != null ? known : found(personId);
    }

    private String found(Long personId) {
        String name =
                db.createQuery("SELECT p FROM Person p WHERE p.id = :id", Person.class)
                        .setParameter("id", personId)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultStream()
                        .findFirst()
                        .map(Person::getFullName)
                        .orElse("");
        if (!name.isEmpty()) {
            names.put(personId, name);
        }
        return name;
    }

    /** Something happened to this record: if it is a person, the name may be another now. */
    void hear(String subject) {
        if (subject.startsWith("Person:")) {
            names.remove(Long.valueOf(subject.substring("Person:".length())));
        }
    }
}
