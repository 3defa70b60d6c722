package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

/** What a person has chosen for one topic; without a choice, {@link #USUAL} holds. */
@Entity
public class TopicChoice extends Persistent {
    static final Delivery USUAL = Delivery.AT_ONCE;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Topic topic;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    protected TopicChoice() {}

    TopicChoice(Person person, Topic topic, Delivery delivery) {
        this.person = person;
        this.topic = topic;
        this.delivery = delivery;
    }

    void choose(Delivery other) {
        delivery = other;
    }

    Topic getTopic() {
        return topic;
    }

    Delivery getDelivery() {
        return delivery;
    }
}
