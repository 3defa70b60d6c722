package id.bina.programme;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** Somebody asks to excuse a person from a duty. */
public record ExemptionAsked(
        Long exemptionId,
        Long personId,
        Long dutyId,
        Long superiorId,
        String title,
        LocalDate untilOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Exemption:" + exemptionId;
    }
}
