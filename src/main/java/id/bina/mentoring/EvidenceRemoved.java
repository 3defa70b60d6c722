package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A file was taken from a goal again. */
public record EvidenceRemoved(Long evidenceId, Long goalId, Long fileId) implements DomainEvent {
    @Override
    public String subject() {
        return "Goal:" + goalId;
    }
}
