package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line was added to the ledger of a person. */
public record HoursRecorded(
        Long lineId,
        Long personId,
        String sourceKey,
        String form,
        BigDecimal jp,
        LocalDate endedOn,
        String shortfall)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HoursLine:" + lineId;
    }
}
