package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line was taken back by another one. */
public record HoursReversed(
        Long lineId,
        Long personId,
        String sourceKey,
        BigDecimal jp,
        LocalDate endedOn,
        String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HoursLine:" + lineId;
    }
}
