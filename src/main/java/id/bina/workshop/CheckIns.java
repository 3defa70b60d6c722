package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Participants check in with the code shown in the room. Every try is kept and answered with a
 * sentence; a repeated one is answered as before. Whatever happens there is one attendance for each
 * person and session.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class CheckIns {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Days days;
    @Inject DaySecrets secrets;
    @Inject SessionSearch search;
    @Inject Roster roster;
    @Inject Flags flags;

    /** Uses a code, live or delivered later. */
    public CheckInAnswer checkIn(SentCode sent) {
        var now = OffsetDateTime.now(clock);
        var session = search.of(sent, now);
        var list = days.locked(session);
        var before = repeated(sent);
        if (before.isPresent()) {
            return answer(session, before.get(), line(list));
        }
        var checkIn = new CheckIn(list, user.person(), sent, now);
        var line = judge(checkIn, session, sent, now);
        db.persist(checkIn);
        db.flush(); // the flags count what is stored
        tell(checkIn, session, line);
        flags.look(checkIn);
        return answer(session, checkIn, line);
    }

    private Attendance judge(
            CheckIn checkIn, WorkshopSession session, SentCode sent, OffsetDateTime now) {
        var times = days.times(session);
        var moment = checkIn.moment();
        var refused = refused(checkIn, session, sent, now);
        if (refused.isPresent()) {
            checkIn.came(refused.get());
            return line(checkIn.getList());
        }
        var line = roster.line(checkIn.getList(), user.person());
        boolean delivered = !moment.equals(now);
        checkIn.came(line.checkIn(moment, times, delivered));
        if (checkIn.getOutcome().isGood() || line.getId() != null) {
            db.persist(line);
        }
        return line;
    }

    /** Why it does not count by itself; empty when it does. */
    private Optional<CheckInOutcome> refused(
            CheckIn checkIn, WorkshopSession session, SentCode sent, OffsetDateTime now) {
        var times = days.times(session);
        var known = line(checkIn.getList());
        if (known != null && known.isThere() && !times.isLeaving(checkIn.moment())) {
            return Optional.of(CheckInOutcome.ALREADY);
        }
        if (times.isEarly(checkIn.moment())) {
            return Optional.of(CheckInOutcome.EARLY);
        }
        if (times.isClosed(checkIn.moment())) {
            return Optional.of(CheckInOutcome.OVER);
        }
        var step = step(session, sent.code(), now);
        if (step.isEmpty()) {
            return Optional.of(CheckInOutcome.UNKNOWN_CODE);
        }
        return switch (new CodeUse(step.get(), sent.savedAt(), now).timing()) {
            case OLD -> Optional.of(CheckInOutcome.OLD_CODE);
            case TOO_LATE -> Optional.of(CheckInOutcome.CLAIMED);
            case LIVE, DELIVERED -> unlisted(checkIn.getList(), session);
        };
    }

    private Optional<CheckInOutcome> unlisted(AttendanceList list, WorkshopSession session) {
        if (list.getStatus() != AttendanceList.Stage.OPEN) {
            return Optional.of(CheckInOutcome.CLOSED);
        }
        return roster.has(session.getCohort().getId(), user.id())
                ? Optional.empty()
                : Optional.of(CheckInOutcome.NOT_LISTED);
    }

    /** The rotation of the code, among those that the session can have shown until now. */
    private Optional<Long> step(WorkshopSession session, String code, OffsetDateTime now) {
        long from = RotatingCode.step(days.times(session).opens()) - 1;
        return RotatingCode.find(
                secrets.of(session.getId()), code, from, RotatingCode.step(now) + 1);
    }

    private void tell(CheckIn checkIn, WorkshopSession session, Attendance line) {
        Person person = checkIn.getPerson();
        var outcome = checkIn.getOutcome();
        if (outcome.isClaim()) {
            events.fire(
                    new CheckInClaimed(session.getId(), checkIn.getId(), person.getId(), outcome));
        } else if (outcome == CheckInOutcome.LEFT) {
            events.fire(new CheckedOut(session.getId(), person.getId()));
        } else if (outcome.isGood() && outcome != CheckInOutcome.ALREADY) {
            events.fire(
                    new AttendanceRecorded(
                            session.getId(), person.getId(), line.getStatus(), line.getHow()));
        }
    }

    private CheckInAnswer answer(WorkshopSession session, CheckIn checkIn, Attendance line) {
        boolean stored = line != null && line.getId() != null;
        return CheckInAnswer.of(
                session, checkIn.getOutcome(), days.times(session), stored ? line : null);
    }

    private Attendance line(AttendanceList list) {
        return roster.known(list, user.id()).orElse(null);
    }

    private Optional<CheckIn> repeated(SentCode sent) {
        return db.createQuery(
                        "SELECT c FROM CheckIn c WHERE c.person.id = :person AND c.request ="
                                + " :request",
                        CheckIn.class)
                .setParameter("person", user.id())
                .setParameter("request", sent.request())
                .getResultStream()
                .findFirst();
    }
}
