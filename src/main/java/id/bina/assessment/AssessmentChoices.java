package id.bina.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the select boxes of the question pages offer. */
@Named
@ApplicationScoped
public class AssessmentChoices {
    public List<QuestionKind> getKinds() {
        return List.of(QuestionKind.values());
    }

    public List<Difficulty> getDifficulties() {
        return List.of(Difficulty.values());
    }
}
