package id.bina.programme;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** An exemption was granted or refused. */
public record ExemptionDecided(
        Long exemptionId,
        Long personId,
        Long dutyId,
        String title,
        boolean granted,
        LocalDate untilOn,
        String answer)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Exemption:" + exemptionId;
    }
}
