package id.bina.programme;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A person has to pass the course of a duty until a day. */
public record DutyBound(Long personId, Long dutyId, Long cycleId, String title, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "DutyCycle:" + cycleId;
    }
}
