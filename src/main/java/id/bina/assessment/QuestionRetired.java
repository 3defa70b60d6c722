package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** A question of a draft is no longer drawn. */
public record QuestionRetired(Long questionId, Long revisionId, String key) implements DomainEvent {
    @Override
    public String subject() {
        return "Question:" + questionId;
    }
}
