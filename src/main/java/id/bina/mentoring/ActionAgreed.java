package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** Something is to be done until this day. */
public record ActionAgreed(Long actionId, Long pairId, Long personId, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "AgreedAction:" + actionId;
    }
}
