package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.web.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** What the phone of a trainer shows and marks on the day of a session. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class RollCalls {
    /** Rotations handed out in advance: three hours. */
    private static final long AHEAD = 540;

    private static final Wording WORDS = new Wording();

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Days days;
    @Inject DaySecrets secrets;
    @Inject Roster roster;
    @Inject OpenItems open;

    /** The session, for the head of the page. */
    public SessionHead head(Long sessionId) {
        return SessionHead.of(days.run(sessionId));
    }

    public DayView view(Long sessionId) {
        var session = days.run(sessionId);
        var now = OffsetDateTime.now(clock);
        var times = days.times(session);
        var list = days.list(sessionId);
        boolean locked = list.filter(l -> l.getStatus() != AttendanceList.Stage.OPEN).isPresent();
        long first = Math.max(RotatingCode.step(now) - 1, RotatingCode.step(times.opens()));
        return new DayView(
                millis(now),
                millis(times.opens()),
                millis(times.starts().plus(times.grace())),
                millis(times.closes()),
                first,
                locked ? List.of() : codes(session, first, times, now),
                locked,
                list.map(open::count).orElse(0L),
                people(session, list.map(roster::known).orElse(Map.of())));
    }

    private List<String> codes(
            WorkshopSession session, long first, DayTimes times, OffsetDateTime now) {
        String secret = secrets.of(session.getId());
        long last = Math.min(RotatingCode.step(now) + AHEAD, RotatingCode.step(times.closes()));
        return LongStream.rangeClosed(first, last)
                .mapToObj(step -> RotatingCode.code(secret, step))
                .toList();
    }

    private List<DayView.Entry> people(WorkshopSession session, Map<Long, Attendance> known) {
        String secret = secrets.of(session.getId());
        return roster.of(session.getCohort().getId()).stream()
                .map(Registration::getPerson)
                .map(person -> entry(person, known.get(person.getId()), secret))
                .toList();
    }

    private static DayView.Entry entry(Person person, Attendance line, String secret) {
        return new DayView.Entry(
                person.getId(),
                person.getName(),
                person.getUnit().getName(),
                RotatingCode.own(secret, person.getId()),
                line == null ? null : line.getStatus().name(),
                line == null ? null : line.getReason(),
                line == null ? null : time(line.getArrivedAt()),
                line == null ? null : time(line.getLeftAt()),
                line != null && line.isSyncedLate());
    }

    /** Takes a tap of the roll call; a repeated one changes nothing. */
    public boolean mark(Long sessionId, SentMark sent) {
        var session = days.run(sessionId);
        var list = days.locked(session);
        if (isRepeated(list, sent)) {
            return false;
        }
        list.mustBeOpen();
        var now = OffsetDateTime.now(clock);
        var person = listed(session, sent.personId());
        var line = roster.line(list, person);
        boolean taken =
                line.mark(sent.status(), sent.how(), sent.reason(), user.id(), sent.savedAt(now));
        db.persist(line);
        db.persist(new RollMark(list, person, sent, user.id(), now, taken));
        if (taken) {
            events.fire(
                    new AttendanceRecorded(
                            sessionId, person.getId(), line.getStatus(), line.getHow()));
        }
        return taken;
    }

    private Person listed(WorkshopSession session, Long personId) {
        return roster.registration(session.getCohort().getId(), personId)
                .filter(r -> Roster.SEATED.contains(r.getStatus()))
                .map(Registration::getPerson)
                .orElseThrow(NotFound::new);
    }

    private boolean isRepeated(AttendanceList list, SentMark sent) {
        return db.createQuery(
                                "SELECT COUNT(m) FROM RollMark m WHERE m.list = :list AND m.request"
                                        + " = :request",
                                Long.class)
                        .setParameter("list", list)
                        .setParameter("request", sent.request())
                        .getSingleResult()
                > 0;
    }

    private static long millis(OffsetDateTime time) {
        return time.toInstant().toEpochMilli();
    }

    private static String time(OffsetDateTime time) {
        return time == null ? null : WORDS.time(time);
    }
}
