package id.bina.assessment;

import id.bina.catalogue.CourseRevision;
import id.bina.catalogue.Lesson;
import id.bina.catalogue.RevisionCopied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Copies pool and quizzes into a draft begun as a copy. */
@ApplicationScoped
class PoolCopy {
    @PersistenceContext EntityManager db;

    @Transactional
    void copy(@Observes RevisionCopied copied) {
        db.flush(); // the new lessons must be there before quizzes point at them
        var draft = db.find(CourseRevision.class, copied.toRevisionId());
        for (Question question : questions(copied.fromRevisionId())) {
            db.persist(question.copyInto(draft));
        }
        var lessons =
                draft.getLessons().stream()
                        .collect(Collectors.toMap(Lesson::getStableKey, Function.identity()));
        for (Quiz quiz : quizzes(copied.fromRevisionId())) {
            var lesson = lessons.get(quiz.getLesson().getStableKey());
            if (lesson != null) {
                db.persist(quiz.copyFor(lesson));
            }
        }
    }

    private List<Question> questions(Long revisionId) {
        return db.createQuery(
                        "SELECT q FROM Question q WHERE q.revision.id = :revision ORDER BY q.id",
                        Question.class)
                .setParameter("revision", revisionId)
                .getResultList();
    }

    private List<Quiz> quizzes(Long revisionId) {
        return db.createQuery(
                        "SELECT q FROM Quiz q JOIN FETCH q.lesson l WHERE l.module.revision.id ="
                                + " :revision",
                        Quiz.class)
                .setParameter("revision", revisionId)
                .getResultList();
    }
}
