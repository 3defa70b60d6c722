package id.bina.pledge;

import id.bina.catalogue.LessonKind;
import id.bina.learning.Enrolment;
import id.bina.learning.PersonEnrolled;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Finishes lessons by signatures: each bound lesson of a course that the person follows when it is
 * signed, and at enrolment what was signed before in the present period.
 */
@ApplicationScoped
class PledgeLessons {
    private static final String OPEN =
            """
            SELECT b FROM PledgeLesson b JOIN FETCH b.pledge, Enrolment e
            WHERE e.revision = b.lesson.module.revision AND e.status <> :withdrawn
              AND e.currentCourse IS NOT NULL
              AND b.lesson.kind = :kind AND NOT EXISTS (
                SELECT d.id FROM LessonProgress d
                WHERE d.enrolment = e AND d.lesson = b.lesson.id)""";

    @PersistenceContext EntityManager db;
    @Inject PledgeVersions versions;
    @Inject Signing signing;
    @Inject Event<DomainEvent> events;

    /** What this signature finishes, now that it is made. */
    void finish(PledgeSignature signature) {
        var pledge = signature.getPledgeVersion().getPledge();
        open(" AND e.person.id = :asked", signature.getPerson().getId()).stream()
                .filter(bound -> bound.getPledge().equals(pledge))
                .forEach(bound -> finish(bound, signature));
    }

    @Transactional
    void finish(@Observes PersonEnrolled enrolled) {
        for (var bound : open(" AND e.id = :asked", enrolled.enrolmentId())) {
            versions.current(bound.getPledge())
                    .flatMap(version -> signing.of(version, enrolled.personId()))
                    .ifPresent(signature -> finish(bound, signature));
        }
    }

    void finish(PledgeLesson bound, PledgeSignature signature) {
        Long person = signature.getPerson().getId();
        events.fire(new LessonPledged(signature.getId(), bound.getLesson().getId(), person));
    }

    Optional<PledgeLesson> of(Long lessonId) {
        return db.createQuery(
                        "SELECT b FROM PledgeLesson b JOIN FETCH b.pledge WHERE b.lesson.id ="
                                + " :lesson",
                        PledgeLesson.class)
                .setParameter("lesson", lessonId)
                .getResultStream()
                .findFirst();
    }

    private List<PledgeLesson> open(String whose, Long asked) {
        return db.createQuery(OPEN + whose, PledgeLesson.class)
                .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                .setParameter("kind", LessonKind.PLEDGE)
                .setParameter("asked", asked)
                .getResultList();
    }
}
