package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A day was taken out of the table of closed offices. */
public record HolidayRemoved(Long holidayId, LocalDate day, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "Holiday:" + holidayId;
    }
}
