package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Locale;

/** A word or two to type; right when it equals one accepted spelling. */
@Entity
@DiscriminatorValue("SHORT")
public class ShortQuestion extends Question {
    protected ShortQuestion() {}

    @Override
    public QuestionKind getKind() {
        return QuestionKind.SHORT;
    }

    @Override
    void mustBeComplete() {
        require(
                lines().stream().anyMatch(part -> filled(part.text())),
                "assessment.question.noSpelling");
        require(filled(getFeedback()), "assessment.question.noFeedback");
    }

    /** Trimmed, spaces collapsed, case ignored. */
    static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    double score(Answer answer) {
        String typed = normal(answer.typed());
        return !typed.isEmpty()
                        && lines().stream().anyMatch(part -> normal(part.text()).equals(typed))
                ? 1
                : 0;
    }

    @Override
    List<Integer> options() {
        return List.of();
    }

    @Override
    List<String> answered(Answer answer) {
        return answer.typed().isBlank() ? List.of() : List.of(answer.typed().strip());
    }

    @Override
    List<String> solution() {
        return lines().stream().limit(1).map(Part::text).toList();
    }
}
