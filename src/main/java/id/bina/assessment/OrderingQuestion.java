package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Steps to put in order; all or nothing. */
@Entity
@DiscriminatorValue("ORDERING")
public class OrderingQuestion extends Question {
    protected OrderingQuestion() {}

    @Override
    public QuestionKind getKind() {
        return QuestionKind.ORDERING;
    }

    @Override
    void mustBeComplete() {
        require(lines().size() >= 3, "assessment.question.threeSteps");
        require(
                lines().stream().allMatch(part -> filled(part.text())),
                "assessment.question.emptyLine");
        require(
                lines().stream().map(Part::text).distinct().count() == lines().size(),
                "assessment.question.doubleLine");
        require(filled(getFeedback()), "assessment.question.noFeedback");
    }

    @Override
    double score(Answer answer) {
        return !lines().isEmpty() && answer.picks().equals(options()) ? 1 : 0;
    }

    @Override
    boolean isShuffled(boolean wanted) {
        return true;
    }

    @Override
    List<String> answered(Answer answer) {
        return numbered(answer.picks().stream().map(this::line).filter(Objects::nonNull).toList());
    }

    @Override
    List<String> solution() {
        return numbered(lines());
    }

    private static List<String> numbered(List<Part> steps) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) {
            lines.add(i + 1 + ". " + steps.get(i).text());
        }
        return lines;
    }
}
