package id.bina.programme;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** The own learning paths, in the data that everybody can take along. */
@ApplicationScoped
class OwnPaths {
    @PersistenceContext EntityManager db;

    @Transactional
    void add(@Observes OwnData data) {
        data.add(
                "jalurBelajar",
                db.createQuery(
                                """
                                SELECT e FROM PathEnrolment e JOIN FETCH e.edition
                                WHERE e.person.id = :me ORDER BY e.id""",
                                PathEnrolment.class)
                        .setParameter("me", data.personId())
                        .getResultStream()
                        .map(OwnPaths::map)
                        .toList());
    }

    private static Map<String, Object> map(PathEnrolment enrolment) {
        var one = new LinkedHashMap<String, Object>();
        one.put("path", enrolment.getEdition().getTitle());
        one.put("edition", enrolment.getEdition().getNumber());
        one.put("status", enrolment.getStatus().name());
        one.put("joinedOn", enrolment.getJoinedOn().toString());
        one.put("completedOn", String.valueOf(enrolment.getCompletedOn()));
        return one;
    }
}
