package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** People of the unit of a head were found to miss the duty of the year. */
public record UnitHoursAtRisk(Long headId, Long unitId, LocalDate month, int people)
        implements DomainEvent {
    @Override
    public String subject() {
        return "OrgUnit:" + unitId;
    }
}
