package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A list of people was taken over from a file. */
public record PeopleImported(String file, int people, int refused) implements DomainEvent {
    @Override
    public String subject() {
        return "People";
    }
}
