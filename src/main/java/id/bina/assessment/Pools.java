package id.bina.assessment;

import id.bina.catalogue.CourseRevision;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** The pool of questions of a course, as its trainers and admins keep it. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class Pools {
    // without ESCAPE, which makes the query write booleans as numbers, and both databases refuse
    // that
    private static final String MATCHING =
            """
            FROM %s q WHERE q.revision = :revision AND q.difficulty IN :levels %s
              AND q.topic LIKE :topic
              AND (LOWER(q.prompt) LIKE :words OR LOWER(q.stableKey) LIKE :words)
            """;

    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;
    @Inject Teaching teaching;

    public PoolFacts facts(Long courseId) {
        var revision = teaching.latest(courseId);
        var topics =
                db.createQuery(
                                """
                                SELECT NEW id.bina.assessment.Topic(
                                  l.stableKey, l.title, m.stableKey, m.title)
                                FROM Lesson l JOIN l.module m
                                WHERE m.revision = :revision AND l.kind <> :quiz
                                ORDER BY m.position, l.position""",
                                Topic.class)
                        .setParameter("revision", revision)
                        .setParameter("quiz", id.bina.catalogue.LessonKind.QUIZ)
                        .getResultList();
        return new PoolFacts(
                courseId, revision.getTitle(), revision.getNumber(), revision.isDraft(), topics);
    }

    public int count(Long courseId, PoolFilter filter) {
        return where(
                        db.createQuery("SELECT COUNT(q) " + filter.applied(MATCHING), Long.class),
                        teaching.latest(courseId),
                        filter)
                .getSingleResult()
                .intValue();
    }

    public List<QuestionRow> rows(Long courseId, PoolFilter filter, int first, int size) {
        return where(
                        db.createQuery(
                                "SELECT q " + filter.applied(MATCHING) + " ORDER BY q.id",
                                Question.class),
                        teaching.latest(courseId),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(QuestionRow::of)
                .toList();
    }

    private static <T> TypedQuery<T> where(
            TypedQuery<T> query, CourseRevision revision, PoolFilter filter) {
        return query.setParameter("revision", revision)
                .setParameter("levels", filter.levels())
                .setParameter("topic", filter.about())
                .setParameter("words", filter.pattern());
    }

    /** The question of this id in the pool of the course, to be edited. */
    public QuestionForm form(Long courseId, Long questionId) {
        return QuestionForm.of(found(courseId, questionId));
    }

    /** Adds a question or rewords one; only in a draft. */
    public Long save(Long courseId, QuestionForm form) {
        if (form.getId() == null) {
            return add(teaching.latest(courseId), form);
        }
        var question = found(courseId, form.getId());
        form.fill(question);
        events.fire(
                new QuestionChanged(
                        question.getId(), question.getRevision().getId(), question.getStableKey()));
        return question.getId();
    }

    private Long add(CourseRevision revision, QuestionForm form) {
        var question = form.getKind().blank();
        question.enter(revision, "q-" + UUID.randomUUID().toString().substring(0, 8));
        form.fill(question);
        db.persist(question);
        events.fire(new QuestionAdded(question.getId(), revision.getId(), question.getStableKey()));
        return question.getId();
    }

    /** The question is no longer drawn. */
    public void retire(Long courseId, Long questionId) {
        var question = found(courseId, questionId);
        question.retire();
        events.fire(
                new QuestionRetired(
                        questionId, question.getRevision().getId(), question.getStableKey()));
    }

    public void restore(Long courseId, Long questionId) {
        var question = found(courseId, questionId);
        question.restore();
        events.fire(
                new QuestionRestored(
                        questionId, question.getRevision().getId(), question.getStableKey()));
    }

    private Question found(Long courseId, Long questionId) {
        var revision = teaching.latest(courseId);
        var question = db.find(Question.class, questionId);
        if (question == null || !question.getRevision().equals(revision)) {
            throw new NotFound();
        }
        return question;
    }
}
