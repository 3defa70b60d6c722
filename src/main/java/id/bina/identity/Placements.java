package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where people worked as of a day. Whoever asks has checked that the caller may know it. */
@ApplicationScoped
public class Placements {
    @PersistenceContext EntityManager db;

    /** The placement of that day; empty before the first period began. */
    public Optional<Placement> of(Long personId, LocalDate day) {
        return db.createQuery(
                        """
                        SELECT x FROM Employment x WHERE x.person.id = :person
                          AND x.validFrom <= :day AND (x.validTo IS NULL OR x.validTo >= :day)""",
                        Employment.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(period -> Placement.of(period, nameOf(period.getUnit(), day)));
    }

    /** All periods of a person, the latest first; the unit as it was called when each began. */
    public List<Placement> history(Long personId) {
        return db.createQuery(
                        "SELECT x FROM Employment x WHERE x.person.id = :person"
                                + " ORDER BY x.validFrom DESC",
                        Employment.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(p -> Placement.of(p, nameOf(p.getUnit(), p.getValidFrom())))
                .toList();
    }

    /** How the unit was called that day. */
    public String nameOf(OrgUnit unit, LocalDate day) {
        return db.createQuery(
                        """
                        SELECT v.name FROM UnitVersion v WHERE v.unit = :unit
                          AND v.validFrom <= :day AND (v.validTo IS NULL OR v.validTo >= :day)""",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseGet(unit::getName);
    }
}
