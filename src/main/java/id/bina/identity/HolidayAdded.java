package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A day of closed offices was put into the table. */
public record HolidayAdded(Long holidayId, LocalDate day, String name, String kind)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Holiday:" + holidayId;
    }
}
