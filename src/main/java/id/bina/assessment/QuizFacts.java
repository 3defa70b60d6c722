package id.bina.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What a person needs to know before a quiz; rules are null when no author has set any. */
public record QuizFacts(
        Long lessonId,
        String title,
        String courseTitle,
        Long courseId,
        Rules rules,
        long granted,
        List<AttemptRow> attempts)
        implements Serializable {
    public boolean ready() {
        return rules != null;
    }

    /** Tries in all, with those granted; null when there is no limit. */
    public Long allowed() {
        return rules == null || rules.tries() == null ? null : rules.tries() + granted;
    }

    public Long left() {
        return allowed() == null ? null : Math.max(0, allowed() - attempts.size());
    }

    public boolean open() {
        return attempts.stream().anyMatch(AttemptRow::open);
    }

    public boolean startable() {
        return ready() && (open() || allowed() == null || left() > 0);
    }

    /** Best score of the scored tries, or null. */
    public Integer best() {
        return closed().max().isPresent() ? closed().max().getAsInt() : null;
    }

    private java.util.stream.IntStream closed() {
        return attempts.stream()
                .filter(row -> row.scored() && row.scorePercent() != null)
                .mapToInt(AttemptRow::scorePercent);
    }

    public boolean passed() {
        return attempts.stream().anyMatch(row -> row.scored() && row.passed());
    }

    /** Failed, and no try left. */
    public boolean exhausted() {
        return ready() && !startable() && !passed();
    }

    public Optional<AttemptRow> last() {
        return attempts.stream().findFirst();
    }
}
