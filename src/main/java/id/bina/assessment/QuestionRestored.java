package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** A retired question of a draft is drawn again. */
public record QuestionRestored(Long questionId, Long revisionId, String key)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Question:" + questionId;
    }
}
