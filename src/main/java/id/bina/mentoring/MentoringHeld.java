package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A meeting took place and counts so many JP. Facts alone; what was said stays with the pair. */
public record MentoringHeld(
        Long sessionId, Long pairId, LocalDate heldOn, int minutes, BigDecimal jp)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
