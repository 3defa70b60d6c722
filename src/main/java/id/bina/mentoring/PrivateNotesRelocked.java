package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** Somebody chose another phrase; all of his or her private notes are locked with it. */
public record PrivateNotesRelocked(int notes) implements DomainEvent {
    @Override
    public String subject() {
        return "";
    }
}
