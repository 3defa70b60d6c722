package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A unit was added to the tree. */
public record UnitAdded(Long unitId, String code) implements DomainEvent {
    @Override
    public String subject() {
        return "OrgUnit:" + unitId;
    }
}
