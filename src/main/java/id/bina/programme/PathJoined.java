package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A person began a learning path. */
public record PathJoined(Long pathId, Long personId, int edition, String title)
        implements DomainEvent {
    @Override
    public String subject() {
        return "LearningPath:" + pathId;
    }
}
