package id.bina.hours;

import id.bina.shared.DomainEvent;

/** An answer file of the national system was taken over. */
public record SiasnAnswered(
        Long answerId, String name, int accepted, int rejected, int strangers, int refused)
        implements DomainEvent {
    @Override
    public String subject() {
        return "SiasnAnswer:" + answerId;
    }
}
