package id.bina.programme;

import id.bina.certificate.Certificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads paths as they are offered: the last edition of each that is published. */
@ApplicationScoped
class PathBook {
    @PersistenceContext EntityManager db;

    @Transactional
    List<PathEdition> offered() {
        return db.createQuery(
                        """
                        SELECT DISTINCT e FROM PathEdition e JOIN FETCH e.path p
                        LEFT JOIN FETCH e.steps WHERE p.status = :published
                          AND e.number = (SELECT MAX(x.number) FROM PathEdition x WHERE x.path = p)
                        ORDER BY e.title""",
                        PathEdition.class)
                .setParameter("published", LearningPath.Status.PUBLISHED)
                .getResultList();
    }

    @Transactional
    Optional<PathEdition> offered(Long pathId) {
        return offered().stream().filter(e -> e.getPath().getId().equals(pathId)).findFirst();
    }

    /** The certificate of this enrolment in a path. */
    @Transactional
    Optional<Long> certificate(Long enrolmentId) {
        return db.createQuery(
                        "SELECT c FROM Certificate c WHERE c.source = :source", Certificate.class)
                .setParameter("source", "PathEnrolment:" + enrolmentId)
                .getResultStream()
                .map(Certificate::getId)
                .findFirst();
    }

    /** The steps of this edition with how each stands. */
    static List<PathStepView> steps(
            PathEdition edition, PathProgress progress, Map<StepKey, LocalDate> finished) {
        var views = new ArrayList<PathStepView>();
        var steps = edition.getSteps();
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            var state = progress.states().get(at);
            views.add(
                    new PathStepView(
                            at + 1,
                            step.getKind(),
                            step.getTitle(),
                            state,
                            finished.get(step.key()),
                            state == StepState.CLOSED
                                    ? steps.get(progress.next()).getTitle()
                                    : null,
                            step.getKind().link(step.getTargetId())));
        }
        return List.copyOf(views);
    }
}
