package id.bina.identity;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says how people are reached and whom they answer to, for one or for a whole list. */
@ApplicationScoped
class Contacts {
    /** Values in one question to the database. */
    private static final int BATCH = 500;

    @PersistenceContext EntityManager db;
    @Inject Employments employments;
    @Inject Event<DomainEvent> events;

    void reach(Person person, String email) {
        if (!Objects.equals(person.getEmail(), email)) {
            person.reachAt(email);
            events.fire(new PersonCorrected(person.getId(), "email"));
        }
    }

    /** Whether that is another superior than before. */
    boolean answer(Person person, Person superior) {
        if (Objects.equals(person.getSuperior(), superior)) {
            return false;
        }
        person.answerTo(superior);
        events.fire(new SuperiorNamed(person.getId(), superior == null ? null : superior.getId()));
        return true;
    }

    /**
     * Takes over the lines of a list that were just registered; a superior who is not registered or
     * not active stays unnamed. A few questions for all, because one for each line would write all
     * lines before it each time.
     */
    void take(List<ImportPlan.Newcomer> newcomers) {
        var lines =
                newcomers.stream()
                        .filter(one -> !one.contact().equals(PersonContact.NONE))
                        .toList();
        var people = people(lines);
        var running = running(people.values());
        for (var line : lines) {
            var person = people.get(line.facts().nip());
            reach(person, line.contact().email());
            var superior = people.get(line.contact().superior());
            if (superior != null && superior.isActive() && answer(person, superior)) {
                employments.keep(person, running.get(person.getId()));
            }
        }
    }

    /** The people of the lines and those they name, by number. */
    private Map<Nip, Person> people(List<ImportPlan.Newcomer> lines) {
        var numbers = new LinkedHashSet<Nip>();
        for (var line : lines) {
            numbers.add(line.facts().nip());
            if (line.contact().superior() != null) {
                numbers.add(line.contact().superior());
            }
        }
        var found = new HashMap<Nip, Person>();
        for (var some : batches(numbers)) {
            db.createQuery("SELECT p FROM Person p WHERE p.nip IN :numbers", Person.class)
                    .setParameter("numbers", some)
                    .getResultStream()
                    .forEach(person -> found.put(person.getNip(), person));
        }
        return found;
    }

    /** Their running periods, by the id of the person. */
    private Map<Long, Employment> running(Collection<Person> people) {
        var found = new HashMap<Long, Employment>();
        for (var some : batches(people)) {
            db.createQuery(
                            "SELECT x FROM Employment x WHERE x.person IN :people AND x.validTo IS"
                                    + " NULL",
                            Employment.class)
                    .setParameter("people", some)
                    .getResultStream()
                    .forEach(period -> found.put(period.getPerson().getId(), period));
        }
        return found;
    }

    private static <T> List<List<T>> batches(Collection<T> all) {
        var list = List.copyOf(all);
        var batches = new ArrayList<List<T>>();
        for (int i = 0; i < list.size(); i += BATCH) {
            batches.add(list.subList(i, Math.min(list.size(), i + BATCH)));
        }
        return batches;
    }
}
