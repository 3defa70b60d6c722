package id.bina.outreach;

import java.io.Serializable;

/** One line of the preferences: a topic and the delivery chosen for it. */
public class Preference implements Serializable {
    private final Topic topic;
    private Delivery delivery;

    public Preference(Topic topic, Delivery delivery) {
        this.topic = topic;
        this.delivery = delivery;
    }

    public Topic getTopic() {
        return topic;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }
}
