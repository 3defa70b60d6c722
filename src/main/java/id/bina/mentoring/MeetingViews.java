package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gathers the page of one meeting for one of the pair. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MeetingViews {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject SessionRows rows;
    @Inject RecordReads records;
    @Inject GoalReads goals;

    public MeetingView view(Long sessionId) {
        var session = access.session(sessionId);
        var pair = session.getPair();
        boolean mentor = pair.isMentor(user.id());
        return new MeetingView(
                rows.of(session),
                mentor,
                pair.isRunning(),
                pair.getProgramme().getMinMinutes(),
                plan(session),
                pair.getProgramme().getGrow(),
                mentor ? sent(session) : List.of(own(session)),
                goals.rows(pair),
                earlier(session),
                isNoted(),
                LocalDate.now(clock));
    }

    private RecordView own(MentoringSession session) {
        return records.find(session, user.person())
                .map(records::view)
                .orElseGet(
                        () ->
                                new RecordView(
                                        null,
                                        "",
                                        GrowText.empty(),
                                        new GrowFacts(null, null, null, true),
                                        0,
                                        "",
                                        0,
                                        null,
                                        null));
    }

    private List<RecordView> sent(MentoringSession session) {
        return db.createQuery(
                        """
                        SELECT r FROM GrowRecord r JOIN FETCH r.author
                        WHERE r.session = :session AND r.sentAt IS NOT NULL ORDER BY r.id""",
                        GrowRecord.class)
                .setParameter("session", session)
                .getResultStream()
                .map(records::view)
                .toList();
    }

    private MeetingView.Plan plan(MentoringSession session) {
        return db.createQuery(
                        "SELECT m FROM ProgrammeMeeting m WHERE m.programme = :programme AND"
                                + " m.number = :number",
                        ProgrammeMeeting.class)
                .setParameter("programme", session.getPair().getProgramme())
                .setParameter("number", session.getNumber())
                .getResultStream()
                .findFirst()
                .map(
                        m ->
                                new MeetingView.Plan(
                                        m.getTitle(),
                                        m.getMaterial(),
                                        m.getExercise(),
                                        m.getEvidence()))
                .orElse(null);
    }

    /** Held meetings of a pair before this one, the latest first. */
    private List<SessionRow> earlier(MentoringSession than) {
        var before =
                db.createQuery(
                                """
                                SELECT s FROM MentoringSession s
                                WHERE s.pair = :pair AND s.number < :number AND s.status = :held
                                ORDER BY s.number DESC""",
                                MentoringSession.class)
                        .setParameter("pair", than.getPair())
                        .setParameter("number", than.getNumber())
                        .setParameter("held", MentoringSession.Status.HELD)
                        .setMaxResults(MyMeetings.PAST)
                        .getResultList();
        return rows.of(before);
    }

    /** Whether the person who looks has any private note yet: then a phrase was chosen. */
    private boolean isNoted() {
        return db.createQuery(
                                "SELECT COUNT(n) FROM PrivateNote n WHERE n.author.id = :me",
                                Long.class)
                        .setParameter("me", user.id())
                        .getSingleResult()
                > 0;
    }
}
