package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.pdf.QrCode;
import id.bina.shared.web.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The attendance cards of the person who asks. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class AttendanceCards {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Days days;
    @Inject DaySecrets secrets;
    @Inject SessionSearch search;
    @Inject Roster roster;

    /** The card of this session; without one, of the next session; empty when there is none. */
    public Optional<AttendanceCard> of(Long sessionId) {
        var now = OffsetDateTime.now(clock);
        return sessionId != null
                ? Optional.of(card(days.session(sessionId), now))
                : search.mine(now).stream().findFirst().map(s -> card(s, now));
    }

    /** The card of the session of a cohort that is on, or comes next; empty without a seat. */
    public Optional<AttendanceCard> ofCohort(Long cohortId) {
        if (!roster.has(cohortId, user.id())) {
            return Optional.empty();
        }
        var now = OffsetDateTime.now(clock);
        return db.createQuery(
                        """
                        SELECT s FROM WorkshopSession s JOIN FETCH s.cohort c
                          JOIN FETCH c.workshop LEFT JOIN FETCH s.room
                        WHERE c.id = :cohort AND c.status NOT IN :hidden AND s.endsAt > :from
                        ORDER BY s.startsAt""",
                        WorkshopSession.class)
                .setParameter("cohort", cohortId)
                .setParameter("hidden", Days.HIDDEN)
                .setParameter("from", now.minus(DayTimes.AFTER))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(session -> card(session, now));
    }

    private AttendanceCard card(WorkshopSession session, OffsetDateTime now) {
        boolean seated = roster.has(session.getCohort().getId(), user.id());
        var list = days.list(session.getId());
        var line = list.flatMap(l -> roster.known(l, user.id())).orElse(null);
        var times = days.times(session);
        String own = seated ? RotatingCode.own(secrets.of(session.getId()), user.id()) : null;
        return new AttendanceCard(
                SessionHead.of(session),
                own == null ? null : RotatingCode.grouped(own),
                own == null ? null : qr(session, own),
                times.opens(),
                times.leaving(),
                line == null ? null : line.getStatus(),
                line == null ? null : line.getArrivedAt(),
                line == null ? null : line.getLeftAt(),
                line != null && line.isSyncedLate(),
                now.isBefore(session.getStartsAt()),
                list.map(this::isAsked).orElse(false),
                clock.millis());
    }

    private boolean isAsked(AttendanceList list) {
        return db.createQuery(
                                """
                                SELECT COUNT(e) FROM Excuse e WHERE e.list = :list
                                  AND e.person.id = :person AND e.decision = :open""",
                                Long.class)
                        .setParameter("list", list)
                        .setParameter("person", user.id())
                        .setParameter("open", CheckIn.Decision.OPEN)
                        .getSingleResult()
                > 0;
    }

    /** A trainer's camera reads the address of the day page with this person in it. */
    private String qr(WorkshopSession session, String own) {
        return QrCode.svg(
                PortalAddress.get() + "/workshop/day?session=" + session.getId() + "&p=" + own,
                Texts.of("workshop.card.qr", user.person().getName()),
                "#14262b",
                "100%");
    }
}
