package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A statement that holds or does not; the two options keep their places. */
@Entity
@DiscriminatorValue("TRUE_FALSE")
public class TrueFalseQuestion extends SingleQuestion {
    protected TrueFalseQuestion() {}

    @Override
    public QuestionKind getKind() {
        return QuestionKind.TRUE_FALSE;
    }

    @Override
    void mustBeComplete() {
        super.mustBeComplete();
        require(lines().size() == 2, "assessment.question.exactlyTwo");
    }

    @Override
    boolean isShuffled(boolean wanted) {
        return false;
    }
}
