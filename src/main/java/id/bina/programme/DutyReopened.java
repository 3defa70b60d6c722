package id.bina.programme;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** The certificate that fulfilled a duty was revoked: it is to be passed once more. */
public record DutyReopened(
        Long personId, Long dutyId, Long cycleId, String title, LocalDate dueOn, String number)
        implements DomainEvent {
    @Override
    public String subject() {
        return "DutyCycle:" + cycleId;
    }
}
