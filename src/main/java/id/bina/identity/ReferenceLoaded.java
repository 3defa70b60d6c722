package id.bina.identity;

import id.bina.shared.DomainEvent;

/** Units and grades came with the portal, at its first start. */
public record ReferenceLoaded(int units, int grades) implements DomainEvent {
    @Override
    public String subject() {
        return "OrgUnit";
    }
}
