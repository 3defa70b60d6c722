package id.bina.assessment;

import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The pool of a course: find, add, retire; the rules of its quizzes; who is out of tries. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {
    @Inject Pools pools;
    @Inject Quizzes quizzes;
    @Inject Tries tries;
    @Inject Notice notice;

    private Long course;
    private PoolFacts pool;
    private List<QuizRow> quizRows;
    private List<TryRow> stuck;
    private LazyRows<QuestionRow> rows;
    private String words;
    private QuestionKind kind;
    private Difficulty difficulty;
    private String topic;
    private Boolean retired;

    public void open() {
        pool = pools.facts(course);
        quizRows = quizzes.rows(course);
        stuck = tries.stuck(course);
        search();
    }

    public void search() {
        var filter = new PoolFilter(words, kind, difficulty, topic, retired);
        rows =
                new LazyRows<>(
                        () -> pools.count(course, filter),
                        (first, size, sort, ascending) -> pools.rows(course, filter, first, size),
                        QuestionRow::id);
    }

    private void retire(Long id) {
        pools.retire(course, id);
        notice.info("assessment.question.retiredNow");
        quizRows = quizzes.rows(course);
    }

    /** Takes the question out of use, or back into use when it was retired. */
    public void turn(Long id, boolean retired) {
        if (retired) {
            restore(id);
        } else {
            retire(id);
        }
    }

    private void restore(Long id) {
        pools.restore(course, id);
        notice.info("assessment.question.restoredNow");
        quizRows = quizzes.rows(course);
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }

    public PoolFacts getPool() {
        return pool;
    }

    public List<QuizRow> getQuizRows() {
        return quizRows;
    }

    public List<TryRow> getStuck() {
        return stuck;
    }

    public LazyRows<QuestionRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(Difficulty difficulty) {
        this.difficulty = difficulty;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Boolean getRetired() {
        return retired;
    }

    public void setRetired(Boolean retired) {
        this.retired = retired;
    }
}
