package id.bina.workshop;

import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import id.bina.identity.OrgUnit;
import id.bina.identity.OrgUnits;
import id.bina.identity.People;
import id.bina.identity.PersonContact;
import id.bina.identity.PersonFacts;
import id.bina.identity.PersonnelFiles;
import id.bina.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Makes cohorts, rooms and people for the tests; each cohort on a day of its own, held online. */
@ApplicationScoped
public class GivenCohorts {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 22);

    @PersistenceContext EntityManager db;
    @Inject Workshops workshops;
    @Inject Cohorts cohorts;
    @Inject WorkshopSessions sessions;
    @Inject Rooms rooms;
    @Inject Registrations registrations;
    @Inject People people;
    @Inject OrgUnits units;
    @Inject PersonnelFiles files;

    /** A day on which nothing else is held. */
    public LocalDate nextDay() {
        return FIRST.plusDays(SERIAL.incrementAndGet());
    }

    /** A cohort with so many seats that takes registrations; nobody is asked. */
    public Long open(int seats) throws Exception {
        return open(seats, facts -> {});
    }

    public Long open(int seats, Consumer<CohortFacts> rules) throws Exception {
        Long cohort = draft(seats, rules);
        Given.signedInAs(
                Given.DEWI,
                () -> {
                    sessions.add(cohort, session(nextDay(), 8, 12, null, null));
                    cohorts.open(cohort);
                });
        return cohort;
    }

    public Long draft(int seats) throws Exception {
        return draft(seats, facts -> {});
    }

    private Long draft(int seats, Consumer<CohortFacts> rules) throws Exception {
        var offer = new WorkshopFacts();
        offer.setTitle("Lokakarya Uji " + SERIAL.incrementAndGet());
        offer.setJp(BigDecimal.valueOf(5));
        var facts = new CohortFacts();
        facts.setSeats(seats);
        facts.setMinimum(1);
        facts.setSuperiorApproves(false);
        rules.accept(facts);
        return Given.signedInAs(
                Given.DEWI,
                () -> cohorts.plan(workshops.add("UJI-" + SERIAL.incrementAndGet(), offer), facts));
    }

    /** Facts of a session at these full hours; without a room it is held online. */
    public SessionFacts session(LocalDate day, int from, int until, Long room, Long trainer) {
        var facts = new SessionFacts();
        facts.setTitle("Sesi uji");
        facts.setDay(day);
        facts.setFrom(LocalTime.of(from, 0));
        facts.setUntil(LocalTime.of(until, 0));
        facts.setRoomId(room);
        facts.setLink(room == null ? "https://rapat.example.go.id/uji" : null);
        facts.setTrainerIds(trainer == null ? List.of() : List.of(trainer));
        return facts;
    }

    public Long room(int capacity) throws Exception {
        return Given.signedInAs(
                Given.DEWI,
                () -> rooms.add("Ruang Uji " + SERIAL.incrementAndGet(), null, capacity));
    }

    /** A new unit below the first one. */
    public OrgUnit unit() throws Exception {
        return Given.signedInAs(
                Given.DEWI,
                () -> {
                    Long city = units.options().get(0).id();
                    String code = "UJI" + SERIAL.incrementAndGet();
                    Long id = units.add(code, "Unit " + code, null, OrgUnit.Kind.SECTION, city);
                    return Given.inTransaction(() -> db.find(OrgUnit.class, id));
                });
    }

    /** Somebody new of this unit. */
    public NamedPerson someoneOf(OrgUnit unit) throws Exception {
        String nip = Given.bean(id.bina.identity.GivenPeople.class).freeNip();
        var facts =
                PersonFacts.ofFullName(
                        nip, "Pegawai Unit", EmploymentType.PNS, "III/a", "Analis", unit.getId());
        Given.signedInAs(Given.DEWI, () -> people.register(facts, Set.of(Roles.LEARNER)));
        return new NamedPerson(nip, "Pegawai Unit", Roles.LEARNER);
    }

    /** Somebody new whose superior is this person. */
    public NamedPerson answeringTo(NamedPerson superior) throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Long id = Given.person(who).getId();
        Given.person(superior);
        Given.signedInAs(
                Given.DEWI,
                () -> files.setContact(id, new PersonContact(null, new Nip(superior.nip()))));
        return who;
    }

    /** Registers somebody in the role of a learner. */
    public Long registerAs(NamedPerson who, Long cohort) throws Exception {
        return Given.signedInAs(who, Roles.LEARNER, () -> registrations.register(cohort));
    }

    /** The running registration of this person, or null. */
    public Long registrationOf(Long cohort, NamedPerson who) throws Exception {
        Long person = Given.person(who).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT r.id FROM Registration r WHERE r.cohort.id ="
                                                + " :cohort AND r.person.id = :person AND r.status"
                                                + " NOT IN :over",
                                        Long.class)
                                .setParameter("cohort", cohort)
                                .setParameter("person", person)
                                .setParameter("over", Registration.Status.OVER)
                                .getResultStream()
                                .findFirst()
                                .orElse(null));
    }

    public long count(Long cohort, Registration.Status status) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(r) FROM Registration r WHERE r.cohort.id ="
                                                + " :cohort AND r.status = :status",
                                        Long.class)
                                .setParameter("cohort", cohort)
                                .setParameter("status", status)
                                .getSingleResult());
    }

    /** The highest number of the queue that has a seat; 0 for none. */
    public int lastSeatedNumber(Long cohort) throws Exception {
        return number("MAX", cohort, Registration.Status.SEATED, 0);
    }

    /** The lowest number of the queue that waits; the greatest number for none. */
    public int firstWaitingNumber(Long cohort) throws Exception {
        return number("MIN", cohort, Registration.Status.WAITING, Integer.MAX_VALUE);
    }

    private int number(String which, Long cohort, Registration.Status status, int none)
            throws Exception {
        return Given.inTransaction(
                () -> {
                    Integer found =
                            db.createQuery(
                                            "SELECT "
                                                    + which
                                                    + "(r.queueNumber) FROM Registration r WHERE"
                                                    + " r.cohort.id = :cohort AND r.status ="
                                                    + " :status",
                                            Integer.class)
                                    .setParameter("cohort", cohort)
                                    .setParameter("status", status)
                                    .getSingleResult();
                    return found == null ? none : found;
                });
    }

    /** The first session of a cohort. */
    public Long session(Long cohort) throws Exception {
        return Given.signedInAs(Given.DEWI, () -> sessions.of(cohort).get(0).getId());
    }

    /** How often the trail tells of a reminder of this session. */
    public long reminders(Long session) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(e) FROM AuditEntry e WHERE e.action ="
                                                + " 'SessionNear' AND e.subject = :subject",
                                        Long.class)
                                .setParameter("subject", "WorkshopSession:" + session)
                                .getSingleResult());
    }
}
