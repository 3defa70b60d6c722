package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** The forecast of a unit was taken out of the portal as a file. */
public record HoursForecastExported(Long unitId, LocalDate asOf, int rows) implements DomainEvent {
    @Override
    public String subject() {
        return "OrgUnit:" + unitId;
    }
}
