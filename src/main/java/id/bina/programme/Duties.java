package id.bina.programme;

import id.bina.catalogue.Course;
import id.bina.identity.OrgUnit;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Keeps the mandatory duties: writes, tries out, puts in force, ends. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Duties {
    @PersistenceContext EntityManager db;
    @Inject Standings standings;
    @Inject Event<DomainEvent> events;

    /** All duties with how many people each binds now. */
    public List<DutyRow> rows() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.programme.DutyRow(d.id, d.title, r.title, d.status,
                          d.validityMonths, d.legalBasis, (SELECT COUNT(c) FROM DutyCycle c
                            WHERE c.duty = d AND c.untilOn IS NULL))
                        FROM Duty d JOIN d.course k JOIN k.published r ORDER BY d.title, d.id""",
                        DutyRow.class)
                .getResultList();
    }

    public DutyForm form(Long id) {
        return DutyForm.of(found(id));
    }

    public Duty.Status status(Long id) {
        return found(id).getStatus();
    }

    /** Writes a new draft. */
    public Long draft(DutyForm form) {
        var duty = new Duty(form, course(form.getCourseId()), shorter(form), audience(form));
        db.persist(duty);
        events.fire(new DutyDrafted(duty.getId(), duty.getTitle()));
        return duty.getId();
    }

    /** Changes a duty; in force, it binds whom it fits now, and cycles that run keep their days. */
    public void change(Long id, DutyForm form) {
        var duty = found(id);
        duty.describe(form, course(form.getCourseId()), shorter(form), audience(form));
        events.fire(new DutyChanged(id, duty.getTitle()));
    }

    /** How many people the duty would bind as it is written down here; nothing is kept. */
    public DutyPreview preview(DutyForm form) {
        var audience = audience(form);
        var people = standings.all().stream().filter(audience::fits).toList();
        var passed =
                new HashSet<>(
                        db.createQuery(
                                        """
                                        SELECT e.person.id FROM Enrolment e
                                        WHERE e.course = :course AND e.status = :completed""",
                                        Long.class)
                                .setParameter("course", course(form.getCourseId()))
                                .setParameter("completed", Enrolment.Status.COMPLETED)
                                .getResultList());
        long done = people.stream().map(Standing::personId).filter(passed::contains).count();
        return new DutyPreview(people.size(), (int) done);
    }

    /** Binds people from now on; their cycles follow within moments. */
    public void activate(Long id) {
        var duty = found(id);
        duty.activate();
        events.fire(new DutyActivated(id, duty.getTitle()));
    }

    /** Binds nobody any more; open cycles end, what was passed stays. */
    public void retire(Long id) {
        var duty = found(id);
        duty.retire();
        events.fire(new DutyRetired(id, duty.getTitle()));
    }

    /** Courses that can be asked for. */
    public List<CourseChoice> courses() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.programme.CourseChoice(c.id, r.title)
                        FROM Course c JOIN c.published r WHERE c.status = :published
                        ORDER BY r.title""",
                        CourseChoice.class)
                .setParameter("published", Course.Status.PUBLISHED)
                .getResultList();
    }

    private DutyAudience audience(DutyForm form) {
        var unit =
                form.getUnitId() == null
                        ? null
                        : Optional.ofNullable(db.find(OrgUnit.class, form.getUnitId()))
                                .orElseThrow(NotFound::new);
        return new DutyAudience(form.getTypes(), form.getLevels(), form.getWords(), unit);
    }

    private Course shorter(DutyForm form) {
        return form.getShortCourseId() == null ? null : course(form.getShortCourseId());
    }

    private Course course(Long id) {
        return Optional.ofNullable(id)
                .map(i -> db.find(Course.class, i))
                .orElseThrow(NotFound::new);
    }

    private Duty found(Long id) {
        return Optional.ofNullable(db.find(Duty.class, id)).orElseThrow(NotFound::new);
    }
}
