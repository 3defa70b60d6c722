package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A person was found to miss the duty of the year at the present pace. */
public record HoursAtRisk(Long personId, LocalDate month, BigDecimal missing, LocalDate until)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
