package id.bina.programme;

import id.bina.learning.Contradiction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Compares paths that people are on with what these people have finished. */
@ApplicationScoped
class PathsByPerson {
    @PersistenceContext EntityManager db;
    @Inject PathFacts facts;

    /** Those in this state whose steps say otherwise. */
    List<Contradiction> find(long after, long last, PathEnrolment.State status, boolean complete) {
        return db.createQuery(
                        """
                        SELECT e FROM PathEnrolment e JOIN FETCH e.person JOIN FETCH e.edition
                        WHERE e.id > :after AND e.id <= :last AND e.status = :status
                        ORDER BY e.id""",
                        PathEnrolment.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("status", status)
                .getResultStream()
                .filter(one -> progress(one).complete() == complete)
                .map(this::contradiction)
                .toList();
    }

    private PathProgress progress(PathEnrolment enrolment) {
        return enrolment.getEdition().progress(facts.finished(enrolment.getPerson().getId()));
    }

    private Contradiction contradiction(PathEnrolment enrolment) {
        var progress = progress(enrolment);
        return Contradiction.of(
                enrolment.getId(),
                enrolment.getPerson().getId(),
                enrolment.getPerson().getName(),
                enrolment.getEdition().getTitle(),
                String.valueOf(progress.done()),
                String.valueOf(progress.needed()));
    }
}
