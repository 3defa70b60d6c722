package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How often people tried scored quizzes, and one more try for those who are stuck. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class Tries {
    private static final String ROWS =
            """
            SELECT NEW id.bina.assessment.TryRow(e.id, l.id, p.name, l.title, COUNT(a),
              a.passed, a.status, MAX(a.scorePercent), q.tries)
            FROM Attempt a JOIN a.enrolment e JOIN e.person p JOIN a.quiz q JOIN q.lesson l
            WHERE a.scored = TRUE AND %s = :id
            GROUP BY e.id, l.id, p.name, l.title, a.passed, a.status, q.tries
            ORDER BY p.name, l.title""";

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Teaching teaching;
    @Inject Tally tally;
    @Inject Event<DomainEvent> events;

    /** The scored quizzes that this person tried in this course. */
    public List<TryRow> of(Long enrolmentId) {
        found(enrolmentId, LockModeType.NONE);
        return granted(
                db.createQuery(ROWS.formatted("e.id"), TryRow.class)
                        .setParameter("id", enrolmentId),
                enrolmentId,
                "x.enrolment.id");
    }

    public TryOwner owner(Long enrolmentId) {
        var enrolment = found(enrolmentId, LockModeType.NONE);
        return new TryOwner(
                enrolment.getPerson().getName(),
                enrolment.getCourse().getId(),
                enrolment.getRevision().getTitle());
    }

    /** Who failed the last try in this course and cannot go on. */
    public List<TryRow> stuck(Long courseId) {
        teaching.latest(courseId);
        return granted(
                        db.createQuery(ROWS.formatted("e.course.id"), TryRow.class)
                                .setParameter("id", courseId),
                        courseId,
                        "x.enrolment.course.id")
                .stream()
                .filter(TryRow::stuck)
                .limit(50)
                .toList();
    }

    private List<TryRow> granted(TypedQuery<TryRow> rows, Long id, String path) {
        var grants = new HashMap<String, Long>();
        db.createQuery(
                        """
                        SELECT x.enrolment.id, x.quiz.lesson.id, COUNT(x) FROM ExtraTry x
                        WHERE %s = :id GROUP BY x.enrolment.id, x.quiz.lesson.id"""
                                .formatted(path),
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(row -> grants.put(row[0] + ":" + row[1], (Long) row[2]));
        return rows
                .getResultStream()
                .collect(Collectors.toMap(TryRow::key, row -> row, TryRow::and, LinkedHashMap::new))
                .values()
                .stream()
                .map(row -> row.with(grants.getOrDefault(row.key(), 0L)))
                .toList();
    }

    /** Grants one more try, with a reason, to a person whose last one failed. */
    public void grant(Long enrolmentId, Long lessonId, String reason) {
        require(reason != null && !reason.isBlank(), "assessment.tries.noReason");
        require(reason.length() <= 500, "assessment.tries.longReason");
        var enrolment = found(enrolmentId, LockModeType.PESSIMISTIC_WRITE);
        var row = of(enrolmentId).stream().filter(r -> r.lessonId().equals(lessonId)).findFirst();
        require(row.isPresent() && row.get().stuck(), "assessment.tries.notStuck");
        var quiz = tally.quiz(lessonId).orElseThrow(NotFound::new);
        db.persist(
                new ExtraTry(
                        quiz, enrolment, reason.strip(), user.id(), OffsetDateTime.now(clock)));
        events.fire(
                new TryGranted(
                        enrolmentId, enrolment.getPerson().getId(), lessonId, reason.strip()));
    }

    private Enrolment found(Long id, LockModeType lock) {
        var enrolment = id == null ? null : db.find(Enrolment.class, id, lock);
        if (enrolment == null) {
            throw new NotFound();
        }
        teaching.mustTeach(enrolment.getCourse());
        return enrolment;
    }
}
