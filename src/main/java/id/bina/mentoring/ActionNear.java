package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** An agreed action of this person is due soon or has been due; told at most once a day. */
public record ActionNear(
        Long actionId, Long pairId, Long personId, LocalDate dueOn, LocalDate today)
        implements DomainEvent {
    @Override
    public String subject() {
        return "AgreedAction:" + actionId;
    }
}
