package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A file was added to a goal; its name stays with the pair. */
public record EvidenceAdded(Long evidenceId, Long goalId, Long fileId, long size, String sha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Goal:" + goalId;
    }
}
