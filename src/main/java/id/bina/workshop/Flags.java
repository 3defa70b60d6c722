package id.bina.workshop;

import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;

/** Raises flags, each once for its cause. Called while the list is locked. */
@ApplicationScoped
class Flags {
    /** So many wrong codes ... */
    static final int BURST = 5;

    /** ... in so much time look like guessing. */
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private static final EnumSet<CheckInOutcome> ARRIVALS =
            EnumSet.of(
                    CheckInOutcome.PRESENT,
                    CheckInOutcome.LATE,
                    CheckInOutcome.SYNCED,
                    CheckInOutcome.LEFT,
                    CheckInOutcome.CLAIMED);

    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    /** Looks at a check-in that was just stored. */
    void look(CheckIn checkIn) {
        switch (checkIn.getOutcome()) {
            case OLD_CODE -> raise(checkIn, FlagKind.OLD_CODE);
            case SYNCED, CLAIMED -> raise(checkIn, FlagKind.LATE_SYNC);
            case UNKNOWN_CODE -> lookForGuessing(checkIn);
            default -> {}
        }
        if (checkIn.getDevice() != null && ARRIVALS.contains(checkIn.getOutcome())) {
            lookForAnother(checkIn);
        }
    }

    private void lookForGuessing(CheckIn checkIn) {
        long wrong =
                db.createQuery(
                                """
                                SELECT COUNT(c) FROM CheckIn c
                                WHERE c.list = :list AND c.person = :person
                                  AND c.outcome = :unknown AND c.arrivedAt > :since""",
                                Long.class)
                        .setParameter("list", checkIn.getList())
                        .setParameter("person", checkIn.getPerson())
                        .setParameter("unknown", CheckInOutcome.UNKNOWN_CODE)
                        .setParameter("since", checkIn.getArrivedAt().minus(WITHIN))
                        .getSingleResult();
        if (wrong >= BURST) {
            raise(checkIn, FlagKind.BURST);
        }
    }

    /** Two people on one device: one flag for the device, however many there are. */
    private void lookForAnother(CheckIn checkIn) {
        db.createQuery(
                        """
                        SELECT c.person FROM CheckIn c
                        WHERE c.list = :list AND c.device = :device AND c.person <> :person
                          AND c.outcome IN :arrivals ORDER BY c.id""",
                        Person.class)
                .setParameter("list", checkIn.getList())
                .setParameter("device", checkIn.getDevice())
                .setParameter("person", checkIn.getPerson())
                .setParameter("arrivals", ARRIVALS)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(
                        other -> raise(checkIn, FlagKind.SAME_DEVICE, checkIn.getDevice(), other));
    }

    private void raise(CheckIn checkIn, FlagKind kind) {
        raise(checkIn, kind, "Person:" + checkIn.getPerson().getId(), null);
    }

    private void raise(CheckIn checkIn, FlagKind kind, String cause, Person other) {
        var list = checkIn.getList();
        if (isRaised(list, kind, cause)) {
            return;
        }
        OffsetDateTime at = checkIn.getArrivedAt();
        var flag = new AttendanceFlag(list, kind, cause, checkIn.getPerson(), at);
        flag.with(other);
        db.persist(flag);
        events.fire(
                new AttendanceFlagged(
                        list.getSession().getId(),
                        flag.getId(),
                        checkIn.getPerson().getId(),
                        kind));
    }

    private boolean isRaised(AttendanceList list, FlagKind kind, String cause) {
        return db.createQuery(
                                """
                                SELECT COUNT(f) FROM AttendanceFlag f
                                WHERE f.list = :list AND f.kind = :kind AND f.cause = :cause""",
                                Long.class)
                        .setParameter("list", list)
                        .setParameter("kind", kind)
                        .setParameter("cause", cause)
                        .getSingleResult()
                > 0;
    }
}
