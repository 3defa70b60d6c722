package id.bina.competence;

import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Reads the competences, what positions require, and what people hold. */
@ApplicationScoped
class Framework {
    @PersistenceContext EntityManager db;

    List<Competence> competences() {
        return db.createQuery("SELECT c FROM Competence c ORDER BY c.id", Competence.class)
                .getResultList();
    }

    Competence competence(Long id) {
        var found = id == null ? null : db.find(Competence.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Requirements of all positions that hold on this day. */
    List<RequirementFact> requirements(LocalDate day) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.RequirementFact(r.competence.id, r.level,
                          r.words, r.required, r.validFrom, r.validTo, r.id)
                        FROM CompetenceRequirement r
                        WHERE r.validFrom <= :day AND (r.validTo IS NULL OR r.validTo >= :day)""",
                        RequirementFact.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Everything one person ever reached, oldest first. */
    List<HeldLevel> held(Long personId) {
        return db.createQuery(
                        """
                        SELECT h FROM HeldLevel h JOIN FETCH h.competence
                        WHERE h.person.id = :person
                        ORDER BY h.heldFrom, h.id""",
                        HeldLevel.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The level of this person in this competence on a day, 0 when there is none. */
    int level(Long personId, Competence competence, LocalDate day) {
        var facts =
                held(personId).stream()
                        .filter(one -> one.getCompetence().equals(competence))
                        .map(HeldLevel::fact)
                        .toList();
        return HeldFact.level(facts, day);
    }
}
