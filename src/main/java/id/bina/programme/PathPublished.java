package id.bina.programme;

import id.bina.shared.DomainEvent;

/** An edition of a learning path was published. */
public record PathPublished(Long pathId, int edition, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "LearningPath:" + pathId;
    }
}
