package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Times that a mentor offers; of any number of mentees who take one at once, one has it. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class SessionSlots {
    /** Free times one mentor may have open. */
    static final int MOST = 40;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject PairVault vault;
    @Inject SessionBook book;
    @Inject Event<DomainEvent> events;

    public Long offer(Appointment offered) {
        require(isMentor(), "mentoring.slot.mentorOnly");
        var mine = mine();
        require(mine.size() < MOST, "mentoring.slot.most", MOST);
        require(mine.stream().noneMatch(slot -> overlaps(slot, offered)), "mentoring.slot.overlap");
        var place = vault.seal(user.id(), offered.place());
        var slot = new SessionSlot(user.person(), offered, place, now());
        db.persist(slot);
        db.flush();
        events.fire(new SlotOffered(slot.getId(), offered.startsAt(), offered.minutes()));
        return slot.getId();
    }

    /** No longer offered; a time that was taken is a meeting and is cancelled there. */
    public void withdraw(Long id) {
        var slot = locked(id);
        if (!slot.getMentor().getId().equals(user.id())) {
            throw new NotFound();
        }
        require(slot.isFree(), "mentoring.slot.taken");
        db.remove(slot);
        events.fire(new SlotWithdrawn(id));
    }

    /** Takes the time for this pair; the meeting is confirmed with it. */
    public Long take(Long id, Long pairId) {
        var pair = access.pair(pairId);
        access.mentee(pair);
        var slot = locked(id);
        if (!slot.getMentor().equals(pair.getMentor())) {
            throw new NotFound();
        }
        require(slot.isFree(), "mentoring.slot.taken");
        var place = vault.open(slot.getMentor().getId(), slot.getPlace());
        var session = book.begin(pair, slot.offered(place));
        session.agreed(now());
        slot.take(session);
        events.fire(
                new SessionConfirmed(
                        session.getId(), pairId, pair.getMentor().getId(), slot.getStartsAt()));
        return session.getId();
    }

    /** Own free times that are still ahead. */
    public List<SlotRow> mine() {
        return db.createQuery(
                        """
                        SELECT s FROM SessionSlot s
                        WHERE s.mentor.id = :me AND s.session IS NULL AND s.startsAt > :now
                        ORDER BY s.startsAt, s.id""",
                        SessionSlot.class)
                .setParameter("me", user.id())
                .setParameter("now", now())
                .getResultStream()
                .map(slot -> row(slot, null))
                .toList();
    }

    /** Free times of the mentors of the person who asks. */
    public List<SlotRow> offered() {
        return db.createQuery(
                        """
                        SELECT s, p.id FROM SessionSlot s, PairMember m JOIN m.pair p
                        WHERE m.mentee.id = :me AND p.status = :active AND s.mentor = p.mentor
                          AND s.session IS NULL AND s.startsAt > :now
                        ORDER BY s.startsAt, s.id""",
                        Object[].class)
                .setParameter("me", user.id())
                .setParameter("active", Pair.Status.ACTIVE)
                .setParameter("now", now())
                .setMaxResults(MOST)
                .getResultStream()
                .map(found -> row((SessionSlot) found[0], (Long) found[1]))
                .toList();
    }

    private SlotRow row(SessionSlot slot, Long pairId) {
        return new SlotRow(
                slot.getId(),
                pairId,
                slot.getMentor().getFullName(),
                slot.getStartsAt(),
                slot.getMinutes(),
                slot.getWay(),
                vault.open(slot.getMentor().getId(), slot.getPlace()));
    }

    private SessionSlot locked(Long id) {
        var slot = db.find(SessionSlot.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (slot == null) {
            throw new NotFound();
        }
        return slot;
    }

    private boolean isMentor() {
        return db.createQuery(
                                "SELECT COUNT(p) FROM Pair p WHERE p.mentor.id = :me AND p.status ="
                                        + " :active",
                                Long.class)
                        .setParameter("me", user.id())
                        .setParameter("active", Pair.Status.ACTIVE)
                        .getSingleResult()
                > 0;
    }

    private static boolean overlaps(SlotRow slot, Appointment offered) {
        return slot.startsAt().isBefore(offered.startsAt().plusMinutes(offered.minutes()))
                && offered.startsAt().isBefore(slot.startsAt().plusMinutes(slot.minutes()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
