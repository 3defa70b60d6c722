package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** The yearly hours of an employment type are others from this day on. */
public record HoursDutyChanged(Long dutyId, String employmentType, LocalDate validFrom)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HoursDuty:" + dutyId;
    }
}
