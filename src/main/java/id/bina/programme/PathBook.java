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
import java.util.stream.IntStream;

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

    /** The parts of this edition with how each step stands. */
    static List<PathPartView> parts(
            PathEdition edition,
            PathProgress progress,
            Map<StepKey, LocalDate> finished,
            Map<StepKey, LocalDate> revoked) {
        var steps = steps(edition, progress, finished, revoked);
        return IntStream.range(0, edition.getParts().size())
                .mapToObj(
                        part ->
                                new PathPartView(
                                        edition.getParts().get(part),
                                        steps.stream().filter(s -> s.part() == part).toList()))
                .toList();
    }

    private static Long again(
            PathStep step, Map<StepKey, LocalDate> finished, Map<StepKey, LocalDate> revoked) {
        boolean lost = revoked.containsKey(step.key()) && !finished.containsKey(step.key());
        return lost && step.getKind() == StepKind.COURSE ? step.getTargetId() : null;
    }

    private static List<PathStepView> steps(
            PathEdition edition,
            PathProgress progress,
            Map<StepKey, LocalDate> finished,
            Map<StepKey, LocalDate> revoked) {
        var views = new ArrayList<PathStepView>();
        var steps = edition.getSteps();
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            var state = progress.states().get(at);
            views.add(
                    new PathStepView(
                            at + 1,
                            step.getPart(),
                            step.getKind(),
                            step.getTitle(),
                            state,
                            finished.get(step.key()),
                            state == StepState.CLOSED
                                    ? steps.get(progress.next()).getTitle()
                                    : null,
                            finished.containsKey(step.key()) ? null : revoked.get(step.key()),
                            again(step, finished, revoked),
                            step.getKind().link(step.getTargetId())));
        }
        return List.copyOf(views);
    }
}
