package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The office has changed a programme or begun one. */
public record ProgrammeChanged(Long programmeId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "Programme:" + programmeId;
    }
}
