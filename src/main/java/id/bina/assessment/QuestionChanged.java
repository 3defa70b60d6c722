package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** A question of a draft was reworded or got another key. */
public record QuestionChanged(Long questionId, Long revisionId, String key) implements DomainEvent {
    @Override
    public String subject() {
        return "Question:" + questionId;
    }
}
