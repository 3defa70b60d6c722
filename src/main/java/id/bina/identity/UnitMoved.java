package id.bina.identity;

import id.bina.shared.DomainEvent;

/**
 * A unit moved under another parent: it ended, and the successor goes on. Fired before its people
 * move, so that what points at the old unit points at the new one by then.
 */
public record UnitMoved(Long unitId, Long successorId, String code) implements DomainEvent {
    @Override
    public String subject() {
        return "OrgUnit:" + unitId;
    }
}
