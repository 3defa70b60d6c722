package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.calendar.IcsEvent;
import id.bina.shared.calendar.IcsFile;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.web.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What the person who asks has to do with pairs: which ones, and their meetings. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyMeetings {
    /** Rows of a list of past meetings. */
    static final int PAST = 20;

    private static final int IN_CALENDAR = 100;

    private static final List<MentoringSession.Status> OPEN =
            List.of(MentoringSession.Status.PROPOSED, MentoringSession.Status.CONFIRMED);
    private static final List<MentoringSession.Status> CLOSED =
            List.of(MentoringSession.Status.HELD, MentoringSession.Status.CANCELLED);

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject SessionRows rows;

    /** Own pairs, the running ones first. */
    public List<MyPair> pairs() {
        return db.createQuery(
                        """
                        SELECT DISTINCT p FROM Pair p JOIN FETCH p.mentor JOIN FETCH p.programme
                        JOIN FETCH p.members m JOIN FETCH m.mentee
                        WHERE p.mentor.id = :me OR EXISTS
                          (SELECT o FROM PairMember o WHERE o.pair = p AND o.mentee.id = :me)
                        ORDER BY p.id DESC""",
                        Pair.class)
                .setParameter("me", user.id())
                .getResultStream()
                .sorted((a, b) -> Boolean.compare(b.isRunning(), a.isRunning()))
                .map(this::mine)
                .toList();
    }

    private MyPair mine(Pair pair) {
        return new MyPair(
                pair.getId(),
                rows.others(pair),
                pair.getProgramme().getTitle(),
                pair.getStatus(),
                pair.isMentor(user.id()));
    }

    /** Meetings that are proposed or confirmed, the next one first. */
    public List<SessionRow> next() {
        return rows.of(sessions(OPEN, "s.startsAt, s.id", 50));
    }

    /** Meetings that are over or were cancelled, the latest first. */
    public List<SessionRow> past() {
        return rows.of(sessions(CLOSED, "s.startsAt DESC, s.id DESC", PAST));
    }

    public SessionRow row(Long id) {
        return rows.of(access.session(id));
    }

    /** The meeting as a calendar file; it names the number and the place, never what is said. */
    public String calendar(Long id) {
        var session = access.session(id);
        var event = event(session, rows.of(session));
        return IcsFile.of(event.summary(), List.of(event));
    }

    /** The latest meetings for the calendar of the person who asks; cancelled ones struck. */
    public List<IcsEvent> appointments() {
        var found =
                sessions(
                        List.of(MentoringSession.Status.values()),
                        "s.startsAt DESC, s.id DESC",
                        IN_CALENDAR);
        var shown = rows.of(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> event(found.get(i), shown.get(i)))
                .toList();
    }

    private static IcsEvent event(MentoringSession session, SessionRow row) {
        return new IcsEvent(
                "mentoring-" + row.id() + "@bina",
                session.getRevision(),
                session.getChangedAt(),
                session.getStartsAt(),
                session.getStartsAt().plusMinutes(session.getMinutes()),
                Texts.of("mentoring.calendar.title", session.getNumber(), row.others()),
                row.place(),
                null,
                PortalAddress.get() + "/mentoring/meeting?id=" + row.id(),
                session.getStatus() == MentoringSession.Status.CANCELLED);
    }

    private List<MentoringSession> sessions(
            Collection<MentoringSession.Status> states, String order, int most) {
        var ids =
                db.createQuery(
                                """
                                SELECT s.id FROM MentoringSession s
                                WHERE s.status IN :states AND (s.pair.mentor.id = :me OR EXISTS
                                  (SELECT o FROM PairMember o
                                   WHERE o.pair = s.pair AND o.mentee.id = :me))
                                ORDER BY %s"""
                                        .formatted(order),
                                Long.class)
                        .setParameter("states", states)
                        .setParameter("me", user.id())
                        .setMaxResults(most)
                        .getResultList();
        return ids.isEmpty() ? List.of() : whole(ids, order);
    }

    private List<MentoringSession> whole(List<Long> ids, String order) {
        return db.createQuery(
                        """
                        SELECT DISTINCT s FROM MentoringSession s JOIN FETCH s.pair p
                        JOIN FETCH p.mentor JOIN FETCH p.programme
                        JOIN FETCH p.members m JOIN FETCH m.mentee
                        WHERE s.id IN :ids ORDER BY %s"""
                                .formatted(order),
                        MentoringSession.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
