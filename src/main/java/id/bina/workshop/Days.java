package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Optional;

/** Finds sessions and their lists, for those who may. */
@ApplicationScoped
class Days {
    /** A cohort that is not announced, or will not be held, has no day. */
    static final EnumSet<Cohort.Status> HIDDEN =
            EnumSet.of(Cohort.Status.DRAFT, Cohort.Status.CANCELLED);

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject DaySettings settings;

    DayTimes times(WorkshopSession session) {
        return settings.times(session.getStartsAt(), session.getEndsAt());
    }

    /** The session with its cohort and workshop; not found when it is not held. */
    WorkshopSession session(Long sessionId) {
        return db.createQuery(
                        """
                        SELECT s FROM WorkshopSession s JOIN FETCH s.cohort c
                          JOIN FETCH c.workshop LEFT JOIN FETCH s.room
                        WHERE s.id = :id AND c.status NOT IN :hidden""",
                        WorkshopSession.class)
                .setParameter("id", sessionId)
                .setParameter("hidden", HIDDEN)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A session that the person who asks runs: as its trainer, or for the office. */
    WorkshopSession run(Long sessionId) {
        var session = session(sessionId);
        if (!user.may(Roles.ADMIN) && !session.isLedBy(user.id())) {
            throw new NotFound();
        }
        return session;
    }

    /** A session whose list the person who asks may read. */
    WorkshopSession read(Long sessionId) {
        return user.may(Roles.AUDITOR) ? session(sessionId) : run(sessionId);
    }

    /** A cohort with at least one session that the person who asks runs. */
    Cohort runCohort(Long cohortId) {
        var cohort = cohortId == null ? null : db.find(Cohort.class, cohortId);
        boolean leads =
                cohort != null
                        && (user.may(Roles.ADMIN)
                                || cohort.getSessions().stream()
                                        .anyMatch(s -> s.isLedBy(user.id())));
        if (!leads || HIDDEN.contains(cohort.getStatus())) {
            throw new NotFound();
        }
        return cohort;
    }

    /** The list of a session, or empty while nothing has happened. */
    Optional<AttendanceList> list(Long sessionId) {
        return db.createQuery(
                        "SELECT l FROM AttendanceList l WHERE l.session.id = :session",
                        AttendanceList.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .findFirst();
    }

    /** The list of a session, begun when missing; nobody else changes it until this is over. */
    AttendanceList locked(WorkshopSession session) {
        db.lock(session, LockModeType.PESSIMISTIC_WRITE);
        return list(session.getId())
                .orElseGet(
                        () -> {
                            var begun = new AttendanceList(session);
                            db.persist(begun);
                            return begun;
                        });
    }

    /** The list that this session must have by now. */
    AttendanceList begun(WorkshopSession session) {
        db.lock(session, LockModeType.PESSIMISTIC_WRITE);
        return list(session.getId()).orElseThrow(NotFound::new);
    }
}
