package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A unit got another name. */
public record UnitRenamed(Long unitId, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "OrgUnit:" + unitId;
    }
}
