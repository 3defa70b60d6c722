package id.bina.outreach;

import id.bina.shared.DomainEvent;

/** A person has chosen how to hear of a topic. */
public record DeliveryChosen(Long personId, Topic topic, Delivery delivery) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
