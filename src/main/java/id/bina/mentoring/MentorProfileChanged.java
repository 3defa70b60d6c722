package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A mentor has changed what he or she offers. */
public record MentorProfileChanged(Long profileId, Long personId, int capacity)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentorProfile:" + profileId;
    }
}
