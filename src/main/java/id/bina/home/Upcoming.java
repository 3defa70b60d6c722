package id.bina.home;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.mentoring.MentoringSession;
import id.bina.mentoring.Pair;
import id.bina.workshop.Cohort;
import id.bina.workshop.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What the person who asks has agreed to attend. Reads only, one statement each. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Upcoming {
    private static final int PAIRS = 3;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;

    public Optional<NextWorkshop> workshop() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.home.NextWorkshop(
                          c.id, w.title, s.startsAt, s.endsAt, r.name, w.jp)
                        FROM WorkshopSession s JOIN s.cohort c JOIN c.workshop w
                          LEFT JOIN s.room r, Registration g
                        WHERE g.cohort = c AND g.person.id = :me AND g.status IN :seated
                          AND c.status <> :cancelled AND s.endsAt > :now
                        ORDER BY s.startsAt, s.id""",
                        NextWorkshop.class)
                .setParameter("me", user.id())
                .setParameter(
                        "seated", List.of(Registration.Status.SEATED, Registration.Status.ATTENDED))
                .setParameter("cancelled", Cohort.Status.CANCELLED)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The mentors, or mentees, of running pairs; those with a meeting ahead first. */
    public List<NextMeeting> meetings(boolean asMentor) {
        String other = asMentor ? "m.mentee" : "p.mentor";
        String me = asMentor ? "p.mentor" : "m.mentee";
        var first = new LinkedHashMap<Long, NextMeeting>();
        db.createQuery(
                        """
                        SELECT p.id, o.name, o.titlePrefix, o.titleSuffix, o.position,
                          (SELECT MIN(s.startsAt) FROM MentoringSession s WHERE s.pair = p
                            AND s.status IN :planned AND s.startsAt > :now)
                        FROM PairMember m JOIN m.pair p JOIN %s o
                        WHERE %s.id = :me AND p.status IN :running
                        ORDER BY p.id, o.name"""
                                .formatted(other, me),
                        Object[].class)
                .setParameter("me", user.id())
                .setParameter("running", List.of(Pair.Status.ACTIVE, Pair.Status.ENDING))
                .setParameter(
                        "planned",
                        List.of(
                                MentoringSession.Status.PROPOSED,
                                MentoringSession.Status.CONFIRMED))
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(50)
                .getResultStream()
                .map(row -> meeting(row, asMentor))
                .forEach(row -> first.putIfAbsent(row.pairId(), row));
        return first.values().stream().limit(PAIRS).toList();
    }

    private static NextMeeting meeting(Object[] row, boolean asMentor) {
        return new NextMeeting(
                (Long) row[0],
                asMentor,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (OffsetDateTime) row[5]);
    }
}
