package id.bina.identity;

import id.bina.given.NamedPerson;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds or makes the people of the tests, all with one password. */
@ApplicationScoped
public class GivenPeople {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String HASH = Passwords.hash(NamedPerson.PASSWORD);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    @Transactional
    public Person person(NamedPerson who) {
        return find(who.nip()).orElseGet(() -> make(who));
    }

    @Transactional
    public void reach(NamedPerson who, String address) {
        find(who.nip()).orElseThrow().reachAt(address);
    }

    @Transactional
    public void place(NamedPerson who, String position) {
        find(who.nip()).orElseThrow().setPosition(position);
    }

    @Transactional
    public void answer(NamedPerson who, NamedPerson superior) {
        find(who.nip()).orElseThrow().answerTo(person(superior));
    }

    /** A number nobody has yet: born on a day of 1970 to 1997, appointed in January 2020. */
    @Transactional
    public String freeNip() {
        String nip;
        do {
            int n = SERIAL.incrementAndGet();
            nip =
                    "%04d%02d%02d2020011%03d"
                            .formatted(1970 + n / 336, n / 28 % 12 + 1, n % 28 + 1, n % 999 + 1);
        } while (find(nip).isPresent());
        return nip;
    }

    private Optional<Person> find(String nip) {
        return db.createQuery("SELECT p FROM Person p WHERE p.nip = :nip", Person.class)
                .setParameter("nip", new Nip(nip))
                .getResultStream()
                .findFirst();
    }

    private Person make(NamedPerson who) {
        var person = new Person(new Nip(who.nip()), who.name(), EmploymentType.PNS, unit());
        who.roles().forEach(person::grant);
        person.setGrade("III/a");
        person.setPosition("Analis Layanan Publik");
        person.changePassword(HASH, false);
        db.persist(person);
        db.persist(Employment.first(person, LocalDate.now(clock)));
        events.fire(new PersonRegistered(person.getId(), person.getUnit().getId(), "PNS"));
        return person;
    }

    private OrgUnit unit() {
        return db.createQuery("SELECT u FROM OrgUnit u ORDER BY u.id", OrgUnit.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(this::city);
    }

    private OrgUnit city() {
        var city = new OrgUnit("KOTA", "Kota Salatiga", OrgUnit.Kind.CITY, null);
        db.persist(city);
        return city;
    }
}
