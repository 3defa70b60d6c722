package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** Exactly one option is right. */
@Entity
@DiscriminatorValue("SINGLE")
public class SingleQuestion extends ChoiceQuestion {
    protected SingleQuestion() {}

    @Override
    public QuestionKind getKind() {
        return QuestionKind.SINGLE;
    }

    @Override
    void mustBeComplete() {
        super.mustBeComplete();
        require(rightOnes() == 1, "assessment.question.oneRight");
    }

    @Override
    double score(Answer answer) {
        if (answer.picks().size() != 1) {
            return 0;
        }
        Part picked = line(answer.picks().get(0));
        return picked != null && picked.right() ? 1 : 0;
    }
}
