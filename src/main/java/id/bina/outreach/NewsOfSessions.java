package id.bina.outreach;

import id.bina.shared.web.Wording;
import id.bina.workshop.Cohort;
import id.bina.workshop.Registration;
import id.bina.workshop.SessionChanged;
import id.bina.workshop.SessionNear;
import id.bina.workshop.WorkshopSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells the people of a cohort that a session was moved, or that it is held tomorrow. */
@ApplicationScoped
class NewsOfSessions {
    private static final Set<Registration.Status> COMING =
            EnumSet.of(Registration.Status.SEATED, Registration.Status.ATTENDED);
    private static final Set<Registration.Status> CONCERNED =
            EnumSet.of(
                    Registration.Status.SEATED,
                    Registration.Status.ATTENDED,
                    Registration.Status.OFFERED,
                    Registration.Status.WAITING);

    @PersistenceContext EntityManager db;
    @Inject Messages messages;
    @Inject Wording words;

    /** Time or place is another now. */
    @Transactional
    void rescheduled(@Observes SessionChanged event) {
        var session = db.find(WorkshopSession.class, event.sessionId());
        var cohort = session.getCohort();
        if (event.moved() && cohort.getStatus() != Cohort.Status.DRAFT) {
            var told =
                    Message.of(
                                    "outreach.message.sessionMoved",
                                    NewsOfWorkshops.page(cohort),
                                    NewsOfWorkshops.title(cohort),
                                    session.getTitle(),
                                    words.period(session.getStartsAt(), session.getEndsAt()),
                                    place(session))
                            .on(Topic.WORKSHOP)
                            .urgent();
            String cause = event.subject() + ":moved:" + cohort.getCalendarSequence();
            people(cohort, CONCERNED).forEach(id -> messages.tell(id, cause, told));
        }
    }

    @Transactional
    void near(@Observes SessionNear event) {
        var session = db.find(WorkshopSession.class, event.sessionId());
        var cohort = session.getCohort();
        var told =
                Message.of(
                                "outreach.message.sessionNear",
                                NewsOfWorkshops.page(cohort),
                                NewsOfWorkshops.title(cohort),
                                words.period(session.getStartsAt(), session.getEndsAt()),
                                place(session))
                        .on(Topic.WORKSHOP)
                        .urgent();
        String cause = event.subject() + ":near:" + event.startsAt().toEpochSecond();
        people(cohort, COMING).forEach(id -> messages.tell(id, cause, told));
    }

    private static String place(WorkshopSession session) {
        return session.getRoom() == null ? session.getLink() : session.getRoom().getName();
    }

    private List<Long> people(Cohort cohort, Set<Registration.Status> statuses) {
        return db.createQuery(
                        """
                        SELECT r.person.id FROM Registration r
                        WHERE r.cohort = :cohort AND r.status IN :statuses ORDER BY r.id""",
                        Long.class)
                .setParameter("cohort", cohort)
                .setParameter("statuses", statuses)
                .getResultList();
    }
}
