package id.bina.mentoring;

import id.bina.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The programmes in which pairs can begin. */
@ApplicationScoped
class OpenProgrammes {
    @PersistenceContext EntityManager db;

    /** The programme for this field, or the first of those that are open to every field. */
    Programme fitting(Expertise field) {
        var open =
                db.createQuery(
                                "SELECT p FROM Programme p WHERE p.active = TRUE ORDER BY p.code",
                                Programme.class)
                        .getResultList();
        return open.stream()
                .filter(one -> one.getExpertise() == field)
                .findFirst()
                .or(() -> open.stream().filter(one -> one.getExpertise() == null).findFirst())
                .or(() -> open.stream().findFirst())
                .orElseThrow(() -> new RuleViolation("mentoring.programme.none"));
    }
}
