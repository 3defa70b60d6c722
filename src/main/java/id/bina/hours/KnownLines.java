package id.bina.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Tells which sources the ledger knows. */
@ApplicationScoped
class KnownLines {
    private static final String REVERSED = ":reversed";

    @PersistenceContext EntityManager db;

    /** Those of these sources that have a line. */
    Set<String> of(Collection<String> sources) {
        if (sources.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(
                db.createQuery(
                                "SELECT l.sourceKey FROM HoursLine l WHERE l.sourceKey IN :keys",
                                String.class)
                        .setParameter("keys", sources)
                        .getResultList());
    }

    /** Those of these sources that have a line and no reversal of it. */
    Set<String> standing(Collection<String> sources) {
        var known = of(sources);
        var reversals = of(known.stream().map(key -> key + REVERSED).toList());
        known.removeIf(key -> reversals.contains(key + REVERSED));
        return known;
    }
}
