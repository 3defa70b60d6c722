package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** Somebody removed all of his or her private notes. */
public record PrivateNotesRemoved(int notes) implements DomainEvent {
    @Override
    public String subject() {
        return "";
    }
}
