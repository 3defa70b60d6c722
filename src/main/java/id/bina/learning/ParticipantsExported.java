package id.bina.learning;

import id.bina.shared.DomainEvent;

/** The list of participants was taken out of the portal as a file. */
public record ParticipantsExported(Long courseId, int rows) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
