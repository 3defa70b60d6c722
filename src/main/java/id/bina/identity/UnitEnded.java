package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A unit ends with this day. */
public record UnitEnded(Long unitId, LocalDate lastDay) implements DomainEvent {
    @Override
    public String subject() {
        return "OrgUnit:" + unitId;
    }
}
