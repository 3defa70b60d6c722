package id.bina.assessment;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/** A closed attempt: verdict, every question with feedback, and what comes next. */
public record AttemptResult(
        QuizFacts quiz,
        Long id,
        int number,
        Attempt.Status status,
        boolean scored,
        boolean passed,
        int scorePercent,
        int passMark,
        String receipt,
        OffsetDateTime closedAt,
        List<ResultRow> rows,
        Step next,
        boolean courseCompleted)
        implements Serializable {
    /** What deserves another look, as asked. */
    public List<ResultRow> wrong() {
        return rows.stream().filter(row -> !row.right()).toList();
    }

    public List<ResultRow> right() {
        return rows.stream().filter(ResultRow::right).toList();
    }

    public boolean expired() {
        return status == Attempt.Status.EXPIRED;
    }

    /** Whether another try makes sense: it counts, was not passed, and one is left. */
    public boolean retry() {
        return !(scored && quiz.passed()) && quiz.startable();
    }
}
