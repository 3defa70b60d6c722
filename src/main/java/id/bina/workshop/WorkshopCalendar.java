package id.bina.workshop;

import id.bina.shared.calendar.IcsEvent;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Sessions as appointments: of one cohort, or all of a person for the feed. */
@ApplicationScoped
public class WorkshopCalendar {
    /** Days for which a past session stays in the feed. */
    private static final int PAST_DAYS = 90;

    private static final String SESSIONS =
            """
            SELECT DISTINCT s FROM WorkshopSession s JOIN FETCH s.cohort c JOIN FETCH c.workshop
              LEFT JOIN FETCH s.room
            WHERE\s""";

    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    /** Every session to which this person comes or which he or she leads; cancelled ones struck. */
    public List<IcsEvent> of(Long personId) {
        return db.createQuery(
                        SESSIONS
                                + """
                                s.endsAt > :since AND c.status <> :draft
                                  AND (EXISTS (SELECT r FROM Registration r WHERE r.cohort = c
                                        AND r.person.id = :person AND (r.status IN :taking
                                          OR r.status = :gone AND c.status = :calledOff))
                                    OR EXISTS (SELECT x FROM WorkshopSession x
                                        JOIN x.trainers t WHERE x = s AND t.id = :person))
                                ORDER BY s.startsAt, s.id""",
                        WorkshopSession.class)
                .setParameter("since", OffsetDateTime.now(clock).minusDays(PAST_DAYS))
                .setParameter("draft", Cohort.Status.DRAFT)
                .setParameter("calledOff", Cohort.Status.CANCELLED)
                .setParameter("gone", Registration.Status.CANCELLED)
                .setParameter("taking", Registration.Status.TAKING)
                .setParameter("person", personId)
                .getResultStream()
                .map(this::event)
                .toList();
    }

    /** The sessions of one cohort. */
    List<IcsEvent> ofCohort(Long cohortId) {
        return db.createQuery(
                        SESSIONS + "c.id = :id ORDER BY s.startsAt, s.id", WorkshopSession.class)
                .setParameter("id", cohortId)
                .getResultStream()
                .map(this::event)
                .toList();
    }

    private IcsEvent event(WorkshopSession session) {
        return event(session, OffsetDateTime.now(clock), PortalAddress.get());
    }

    static IcsEvent event(WorkshopSession session, OffsetDateTime now, String portal) {
        var cohort = session.getCohort();
        String place = AssignmentLetter.where(session);
        return new IcsEvent(
                "session-" + session.getId() + "@bina",
                cohort.getCalendarSequence(),
                now,
                session.getStartsAt(),
                session.getEndsAt(),
                Texts.of(
                        "workshop.calendar.summary",
                        cohort.getWorkshop().getTitle(),
                        session.getTitle()),
                session.getLink() == null ? place : session.getLink(),
                Texts.of(
                        "workshop.calendar.description",
                        cohort.roman(),
                        AssignmentLetter.when(session)),
                portal + "/workshop/workshop?id=" + cohort.getId(),
                cohort.getStatus() == Cohort.Status.CANCELLED);
    }
}
