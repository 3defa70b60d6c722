package id.bina.programme;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A person has passed what a duty asks; the next day is null when that holds for ever. */
public record DutyFulfilled(
        Long personId,
        Long dutyId,
        Long cycleId,
        Long enrolmentId,
        LocalDate fulfilledOn,
        LocalDate nextDueOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "DutyCycle:" + cycleId;
    }
}
