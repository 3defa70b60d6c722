package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/**
 * A draft was begun as a copy; features that hang on lessons copy their part, found by the stable
 * keys.
 */
public record RevisionCopied(Long courseId, Long fromRevisionId, Long toRevisionId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
