package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Each left side wants its partner; decoys belong to nobody. Every right pair counts alike. */
@Entity
@DiscriminatorValue("MATCHING")
public class MatchingQuestion extends Question {
    protected MatchingQuestion() {}

    @Override
    public QuestionKind getKind() {
        return QuestionKind.MATCHING;
    }

    private List<Part> pairs() {
        return lines().stream().filter(part -> !part.isDecoy()).toList();
    }

    @Override
    void mustBeComplete() {
        require(pairs().size() >= 2, "assessment.question.twoPairs");
        require(
                pairs().stream().allMatch(part -> filled(part.text())),
                "assessment.question.emptyLine");
        require(
                lines().stream().allMatch(part -> filled(part.match())),
                "assessment.question.emptyLine");
        require(
                lines().stream().allMatch(part -> filled(part.feedback())),
                "assessment.question.noFeedback");
    }

    /** The partner picked for the left side of this number, or null. */
    private Part partner(Answer answer, int number) {
        return number < answer.picks().size() ? line(answer.picks().get(number)) : null;
    }

    private static boolean fits(Part pair, Part partner) {
        return partner != null && Objects.equals(pair.match(), partner.match());
    }

    @Override
    double score(Answer answer) {
        var pairs = pairs();
        int right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            right += fits(pairs.get(i), partner(answer, i)) ? 1 : 0;
        }
        return pairs.isEmpty() ? 0 : (double) right / pairs.size();
    }

    /** Partners that read the same are offered once. */
    @Override
    List<Integer> options() {
        var seen = new HashSet<String>();
        return super.options().stream().filter(i -> seen.add(optionText(i))).toList();
    }

    @Override
    String optionText(int place) {
        return lines().get(place).match();
    }

    @Override
    List<String> lefts() {
        return pairs().stream().map(Part::text).toList();
    }

    @Override
    boolean isShuffled(boolean wanted) {
        return true;
    }

    @Override
    List<String> answered(Answer answer) {
        var lines = new ArrayList<String>();
        var pairs = pairs();
        for (int i = 0; i < pairs.size(); i++) {
            Part partner = partner(answer, i);
            if (partner != null) {
                lines.add(pairs.get(i).text() + " \u2192 " + partner.match());
            }
        }
        return lines;
    }

    @Override
    List<String> solution() {
        return pairs().stream().map(pair -> pair.text() + " \u2192 " + pair.match()).toList();
    }

    @Override
    List<Remark> remarks(Answer answer) {
        var remarks = new ArrayList<Remark>();
        var pairs = pairs();
        for (int i = 0; i < pairs.size(); i++) {
            Part pair = pairs.get(i);
            boolean right = fits(pair, partner(answer, i));
            remarks.add(new Remark(pair.text(), pair.feedback(), !right, right));
        }
        lines().stream()
                .filter(Part::isDecoy)
                .filter(decoy -> picked(answer, decoy))
                .map(decoy -> new Remark(decoy.match(), decoy.feedback(), true, false))
                .forEach(remarks::add);
        return remarks;
    }

    private boolean picked(Answer answer, Part decoy) {
        return answer.picks().stream().anyMatch(pick -> decoy.equals(line(pick)));
    }
}
