package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A learning path was begun as a draft. */
public record PathDrafted(Long pathId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "LearningPath:" + pathId;
    }
}
