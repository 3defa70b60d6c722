package id.bina.workshop;

import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who belongs on the list of a session, and how each stands. */
@ApplicationScoped
class Roster {
    /** Those with a seat of their own; one that is only held is nobody's yet. */
    static final EnumSet<Registration.Status> SEATED =
            EnumSet.of(
                    Registration.Status.SEATED,
                    Registration.Status.ATTENDED,
                    Registration.Status.PASSED,
                    Registration.Status.NOT_PASSED);

    @PersistenceContext EntityManager db;

    /** The seated of a cohort with person and unit, by name. */
    List<Registration> of(Long cohortId) {
        return db.createQuery(
                        """
                        SELECT r FROM Registration r JOIN FETCH r.person p JOIN FETCH p.unit
                        WHERE r.cohort.id = :cohort AND r.status IN :seated ORDER BY p.name, p.id""",
                        Registration.class)
                .setParameter("cohort", cohortId)
                .setParameter("seated", SEATED)
                .getResultList();
    }

    boolean has(Long cohortId, Long personId) {
        return registration(cohortId, personId)
                .filter(r -> SEATED.contains(r.getStatus()))
                .isPresent();
    }

    Optional<Registration> registration(Long cohortId, Long personId) {
        return db.createQuery(
                        "SELECT r FROM Registration r WHERE r.cohort.id = :cohort AND r.person.id ="
                                + " :person",
                        Registration.class)
                .setParameter("cohort", cohortId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** What is known about the people of a list, by person. */
    Map<Long, Attendance> known(AttendanceList list) {
        return db.createQuery("SELECT a FROM Attendance a WHERE a.list = :list", Attendance.class)
                .setParameter("list", list)
                .getResultStream()
                .collect(Collectors.toMap(a -> a.getPerson().getId(), Function.identity()));
    }

    Optional<Attendance> known(AttendanceList list, Long personId) {
        return db.createQuery(
                        "SELECT a FROM Attendance a WHERE a.list = :list AND a.person.id = :person",
                        Attendance.class)
                .setParameter("list", list)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The one line of this person, begun when missing. */
    Attendance line(AttendanceList list, Person person) {
        return known(list, person.getId()).orElseGet(() -> new Attendance(list, person));
    }
}
