package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person got a file here; nobody can sign in with it before a link was used. */
public record PersonRegistered(Long personId, Long unitId, String employmentType)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
