package id.bina.assessment;

import java.io.Serializable;

/** A question in the list of a pool. */
public record QuestionRow(
        Long id,
        String key,
        QuestionKind kind,
        String topic,
        Difficulty difficulty,
        boolean retired,
        String prompt)
        implements Serializable {
    static QuestionRow of(Question question) {
        return new QuestionRow(
                question.getId(),
                question.getStableKey(),
                question.getKind(),
                question.getTopic(),
                question.getDifficulty(),
                question.isRetired(),
                question.getPrompt());
    }
}
