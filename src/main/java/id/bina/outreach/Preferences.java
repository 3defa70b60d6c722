package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the person who asks wants to hear of each topic. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Preferences {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;

    /** One line for each topic, chosen or not. */
    public List<Preference> mine() {
        var chosen = chosen();
        return Arrays.stream(Topic.values())
                .map(topic -> new Preference(topic, delivery(chosen.get(topic))))
                .toList();
    }

    /** Keeps what is different from before. */
    public void choose(List<Preference> wanted) {
        var chosen = chosen();
        for (var line : wanted) {
            if (delivery(chosen.get(line.getTopic())) != line.getDelivery()) {
                choose(chosen.get(line.getTopic()), line);
            }
        }
    }

    private void choose(TopicChoice before, Preference line) {
        if (before == null) {
            db.persist(new TopicChoice(user.person(), line.getTopic(), line.getDelivery()));
        } else {
            before.choose(line.getDelivery());
        }
        events.fire(new DeliveryChosen(user.id(), line.getTopic(), line.getDelivery()));
    }

    private Map<Topic, TopicChoice> chosen() {
        return db.createQuery(
                        "SELECT c FROM TopicChoice c WHERE c.person.id = :me", TopicChoice.class)
                .setParameter("me", user.id())
                .getResultStream()
                .collect(Collectors.toMap(TopicChoice::getTopic, choice -> choice));
    }

    private static Delivery delivery(TopicChoice choice) {
        return choice == null ? TopicChoice.USUAL : choice.getDelivery();
    }
}
