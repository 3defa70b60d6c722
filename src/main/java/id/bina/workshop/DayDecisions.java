package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.Persistent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** A trainer of the session, or the office, decides what no rule decides. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class DayDecisions {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Days days;
    @Inject Roster roster;
    @Inject WalkIns walkIns;
    @Inject Corrections corrections;

    /** Accepts a claimed check-in, or strikes it for a reason. */
    public void claim(Long claimId, boolean accepted, String reason) {
        var claim = found(CheckIn.class, claimId);
        var session = days.run(claim.getList().getSession().getId());
        var list = days.locked(session);
        var now = OffsetDateTime.now(clock);
        claim.decide(accepted, reason, user.id(), now);
        if (accepted) {
            accept(claim, session, list, reason);
        }
        events.fire(
                new ClaimDecided(
                        session.getId(), claimId, claim.getPerson().getId(), accepted, reason));
    }

    private void accept(
            CheckIn claim, WorkshopSession session, AttendanceList list, String reason) {
        var person = claim.getPerson();
        walkIns.seat(session.getCohort(), person);
        var times = days.times(session);
        if (list.isSealed()) {
            var as =
                    times.isLate(claim.moment()) ? AttendanceStatus.LATE : AttendanceStatus.PRESENT;
            corrections.add(list, person, as, reason);
            return;
        }
        list.mustBeOpen();
        var line = roster.line(list, person);
        if (line.isThere()) {
            return;
        }
        line.accept(claim.moment(), times, user.id(), reason);
        db.persist(line);
        events.fire(
                new AttendanceRecorded(
                        session.getId(), person.getId(), line.getStatus(), line.getHow()));
    }

    /** Says whether there is something to a flag, and why. */
    public void flag(Long flagId, boolean confirmed, String reason) {
        var flag = found(AttendanceFlag.class, flagId);
        var session = days.run(flag.getList().getSession().getId());
        days.locked(session);
        flag.decide(confirmed, reason, user.id(), OffsetDateTime.now(clock));
        events.fire(
                new FlagDecided(
                        session.getId(),
                        flagId,
                        flag.getPerson().getId(),
                        flag.getKind(),
                        confirmed,
                        reason));
    }

    /** Grants an excuse, which marks the person as excused, or declines it. */
    public void excuse(Long excuseId, boolean granted) {
        var excuse = found(Excuse.class, excuseId);
        var session = days.run(excuse.getList().getSession().getId());
        var list = days.locked(session);
        list.mustBeOpen();
        var now = OffsetDateTime.now(clock);
        excuse.decide(granted, user.id(), now);
        if (granted) {
            excused(excuse, session, list, now);
        }
        events.fire(
                new ExcuseDecided(session.getId(), excuseId, excuse.getPerson().getId(), granted));
    }

    private void excused(
            Excuse excuse, WorkshopSession session, AttendanceList list, OffsetDateTime now) {
        var line = roster.line(list, excuse.getPerson());
        line.mark(
                AttendanceStatus.EXCUSED,
                Attendance.How.DECISION,
                excuse.getReason(),
                user.id(),
                now);
        db.persist(line);
        events.fire(
                new AttendanceRecorded(
                        session.getId(),
                        excuse.getPerson().getId(),
                        line.getStatus(),
                        line.getHow()));
    }

    private <T extends Persistent> T found(Class<T> type, Long id) {
        var thing = id == null ? null : db.find(type, id);
        if (thing == null) {
            throw new NotFound();
        }
        return thing;
    }
}
