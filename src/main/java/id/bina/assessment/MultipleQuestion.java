package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.HashSet;

/** Several options are right; partial credit: max(0, (right - wrong) / all right). */
@Entity
@DiscriminatorValue("MULTIPLE")
public class MultipleQuestion extends ChoiceQuestion {
    protected MultipleQuestion() {}

    @Override
    public QuestionKind getKind() {
        return QuestionKind.MULTIPLE;
    }

    @Override
    void mustBeComplete() {
        super.mustBeComplete();
        require(rightOnes() >= 2, "assessment.question.twoRight");
    }

    @Override
    double score(Answer answer) {
        int balance = 0;
        for (int pick : new HashSet<>(answer.picks())) {
            Part part = line(pick);
            if (part != null) {
                balance += part.right() ? 1 : -1;
            }
        }
        return balance <= 0 ? 0 : (double) balance / rightOnes();
    }
}
