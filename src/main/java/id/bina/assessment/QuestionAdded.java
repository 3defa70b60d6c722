package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** A question was added to the pool of a draft. */
public record QuestionAdded(Long questionId, Long revisionId, String key) implements DomainEvent {
    @Override
    public String subject() {
        return "Question:" + questionId;
    }
}
