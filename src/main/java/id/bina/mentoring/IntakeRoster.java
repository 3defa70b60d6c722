package id.bina.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who takes part in an intake. */
@ApplicationScoped
class IntakeRoster {
    @PersistenceContext EntityManager db;

    List<IntakeMentor> mentors(Intake intake) {
        return db.createQuery(
                        "SELECT m FROM IntakeMentor m JOIN FETCH m.mentor f JOIN FETCH f.person p"
                                + " JOIN FETCH p.unit WHERE m.intake = :intake ORDER BY m.id",
                        IntakeMentor.class)
                .setParameter("intake", intake)
                .getResultList();
    }

    /** In the order in which they have joined. */
    List<IntakeMentee> mentees(Intake intake) {
        return db.createQuery(
                        "SELECT m FROM IntakeMentee m JOIN FETCH m.mentee p JOIN FETCH p.unit WHERE"
                                + " m.intake = :intake ORDER BY m.joinedAt, m.id",
                        IntakeMentee.class)
                .setParameter("intake", intake)
                .getResultList();
    }
}
