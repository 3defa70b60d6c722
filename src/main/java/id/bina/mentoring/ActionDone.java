package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** An agreed action was done. */
public record ActionDone(Long actionId, Long pairId, LocalDate doneOn) implements DomainEvent {
    @Override
    public String subject() {
        return "AgreedAction:" + actionId;
    }
}
