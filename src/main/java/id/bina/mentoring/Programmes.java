package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programmes as the office keeps them, and the numbers behind proposals. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Programmes {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    public List<ProgrammeRow> rows() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.mentoring.ProgrammeRow(p.id, p.code, p.title, p.weeks,
                          p.jpPerSession, p.active, COUNT(q.id))
                        FROM Programme p LEFT JOIN Pair q ON q.programme = p AND q.status IN :running
                        GROUP BY p.id, p.code, p.title, p.weeks, p.jpPerSession, p.active
                        ORDER BY p.code\
                        """,
                        ProgrammeRow.class)
                .setParameter("running", Set.of(Pair.Status.ACTIVE, Pair.Status.ENDING))
                .getResultList();
    }

    public Programme programme(Long id) {
        return Optional.ofNullable(db.find(Programme.class, id)).orElseThrow(NotFound::new);
    }

    /** The meetings that the programme plans, in their order. */
    public List<ProgrammeMeeting> meetings(Long programmeId) {
        return db.createQuery(
                        "SELECT m FROM ProgrammeMeeting m WHERE m.programme.id = :id ORDER BY"
                                + " m.number",
                        ProgrammeMeeting.class)
                .setParameter("id", programmeId)
                .getResultList();
    }

    public Long create(String code, String title) {
        boolean free =
                db.createQuery("SELECT COUNT(p) FROM Programme p WHERE p.code = :code", Long.class)
                                .setParameter("code", code.strip())
                                .getSingleResult()
                        == 0;
        require(free, "mentoring.programme.codeTaken", code);
        var programme = new Programme(code.strip(), title.strip());
        db.persist(programme);
        db.flush();
        events.fire(new ProgrammeChanged(programme.getId(), title));
        return programme.getId();
    }

    /** Keeps what was changed in the programme and its meetings, unless somebody was faster. */
    public void save(Programme changed, List<ProgrammeMeeting> meetings) {
        require(
                meetings.stream().allMatch(one -> one.getWeek() <= changed.getWeeks()),
                "mentoring.programme.weekTooLate",
                changed.getWeeks());
        db.merge(changed);
        meetings.forEach(db::merge);
        events.fire(new ProgrammeChanged(changed.getId(), changed.getTitle()));
    }

    /** Plans one more meeting after the last. */
    public void addMeeting(Long programmeId, int week, String title) {
        var programme = programme(programmeId);
        require(
                week <= programme.getWeeks(),
                "mentoring.programme.weekTooLate",
                programme.getWeeks());
        int number = meetings(programmeId).size() + 1;
        db.persist(new ProgrammeMeeting(programme, number, week, title.strip()));
        events.fire(new ProgrammeChanged(programmeId, programme.getTitle()));
    }

    /** Takes no new pairs, or takes them again. */
    public void open(Long id, boolean open) {
        var programme = programme(id);
        if (open) {
            programme.restore();
        } else {
            programme.retire();
        }
        events.fire(new ProgrammeChanged(id, programme.getTitle()));
    }

    public MentoringSettings settings() {
        return db.find(MentoringSettings.class, MentoringSettings.ONLY);
    }

    public Weights weights() {
        return settings().weights();
    }

    /** Sets the working days to answer and what the parts of a proposal's score weigh. */
    public void set(int answerDays, Weights weights) {
        require(answerDays >= 1 && answerDays <= 30, "mentoring.settings.days");
        var settings = settings();
        settings.answerWithin(answerDays);
        settings.weigh(weights);
        events.fire(new MentoringSettingsChanged(answerDays));
    }
}
