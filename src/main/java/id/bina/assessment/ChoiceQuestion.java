package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Options to pick from, each with its own feedback. */
@Entity
public abstract class ChoiceQuestion extends Question {
    protected ChoiceQuestion() {}

    @Override
    void mustBeComplete() {
        require(lines().size() >= 2, "assessment.question.twoOptions");
        require(
                lines().stream().allMatch(part -> filled(part.text())),
                "assessment.question.emptyLine");
        require(
                lines().stream().allMatch(part -> filled(part.feedback())),
                "assessment.question.noFeedback");
        var texts = new HashSet<String>();
        require(
                lines().stream().allMatch(part -> texts.add(part.text().strip())),
                "assessment.question.doubleLine");
    }

    long rightOnes() {
        return lines().stream().filter(Part::right).count();
    }

    @Override
    List<String> answered(Answer answer) {
        return answer.picks().stream()
                .distinct()
                .map(this::line)
                .filter(Objects::nonNull)
                .map(Part::text)
                .toList();
    }

    @Override
    List<String> solution() {
        return lines().stream().filter(Part::right).map(Part::text).toList();
    }

    @Override
    List<Remark> remarks(Answer answer) {
        var remarks = new ArrayList<Remark>();
        for (int place = 0; place < lines().size(); place++) {
            Part part = lines().get(place);
            boolean chosen = answer.picks().contains(place);
            remarks.add(new Remark(part.text(), part.feedback(), chosen, part.right()));
        }
        return remarks;
    }
}
