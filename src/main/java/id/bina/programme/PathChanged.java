package id.bina.programme;

import id.bina.shared.DomainEvent;

/** The draft of a learning path was changed. */
public record PathChanged(Long pathId, String title, int steps) implements DomainEvent {
    @Override
    public String subject() {
        return "LearningPath:" + pathId;
    }
}
