package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A form is worth something else from this day on. */
public record HoursRuleChanged(Long ruleId, String form, LocalDate validFrom)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HoursRule:" + ruleId;
    }
}
