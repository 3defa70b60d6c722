package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Lesson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the paper of an attempt from the pool of the lesson's revision. */
@ApplicationScoped
class Papers {
    @PersistenceContext EntityManager db;

    private final SecureRandom random = new SecureRandom();

    Paper draw(Quiz quiz) {
        var modules = modules(quiz.getLesson());
        var pool = pool(quiz, modules);
        require(!pool.isEmpty(), "assessment.quiz.noQuestions");
        var drawing = new Drawing(random);
        var drawn = drawing.draw(pool, quiz.getDraw(), q -> modules.getOrDefault(q.getTopic(), ""));
        if (quiz.isShuffle()) {
            drawing.shuffle(drawn);
        } else {
            drawn.sort(java.util.Comparator.comparingInt(pool::indexOf));
        }
        return new Paper(
                drawn.stream().map(q -> PaperQuestion.of(q, quiz.isShuffle(), random)).toList());
    }

    /** How many questions the quiz may draw from. */
    int available(Quiz quiz) {
        return pool(quiz, modules(quiz.getLesson())).size();
    }

    private List<Question> pool(Quiz quiz, Map<String, String> modules) {
        return db.createQuery(
                        "SELECT q FROM Question q WHERE q.revision = :revision AND q.retired ="
                                + " FALSE ORDER BY q.id",
                        Question.class)
                .setParameter("revision", quiz.getLesson().getModule().getRevision())
                .getResultStream()
                .filter(
                        q ->
                                quiz.getModuleKey() == null
                                        || quiz.getModuleKey().equals(modules.get(q.getTopic())))
                .toList();
    }

    /** Key of the module by key of the lesson. */
    private Map<String, String> modules(Lesson lesson) {
        var modules = new HashMap<String, String>();
        db.createQuery(
                        "SELECT l.stableKey, l.module.stableKey FROM Lesson l WHERE"
                                + " l.module.revision = :revision",
                        Object[].class)
                .setParameter("revision", lesson.getModule().getRevision())
                .getResultList()
                .forEach(row -> modules.put((String) row[0], (String) row[1]));
        return modules;
    }
}
