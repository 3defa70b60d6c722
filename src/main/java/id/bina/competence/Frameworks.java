package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.workshop.Workshop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** The administrator's framework: competences, what positions require, what workshops teach. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Frameworks {
    @PersistenceContext EntityManager db;
    @Inject Framework framework;
    @Inject Event<DomainEvent> events;

    public List<Competence> competences() {
        return framework.competences();
    }

    public Competence competence(Long id) {
        return framework.competence(id);
    }

    /** A technical competence of the agency. */
    public Long add(CompetenceForm form) {
        var added =
                new Competence(
                        form.getCode(),
                        Competence.Family.TECHNICAL,
                        form.getName(),
                        form.getLevels());
        require(
                framework.competences().stream().noneMatch(c -> c.getCode().equals(form.getCode())),
                "competence.framework.codeTaken",
                form.getCode());
        db.persist(added);
        events.fire(new CompetenceAdded(added.getId(), added.getCode(), added.getName()));
        return added.getId();
    }

    public void describe(Long id, CompetenceForm form) {
        var one = framework.competence(id);
        one.describe(form.getName(), form.getLevels());
        events.fire(new CompetenceDescribed(id, one.getCode(), one.getName()));
    }

    /** All versions, the running ones first. */
    public List<RequirementRow> requirements(Long competenceId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.RequirementRow(r.id, r.level, r.words,
                          r.required, r.validFrom, r.validTo, r.legalBasis, r.verified)
                        FROM CompetenceRequirement r WHERE r.competence.id = :competence
                        ORDER BY r.level, r.words, r.validFrom DESC""",
                        RequirementRow.class)
                .setParameter("competence", competenceId)
                .getResultList();
    }

    /** Sets a requirement; the running one for the same positions ends on the day before. */
    public void set(Long competenceId, RequirementForm form) {
        var competence = framework.competence(competenceId);
        var fresh =
                new CompetenceRequirement(
                                competence,
                                form.getLevel(),
                                form.getWords(),
                                form.getRequired(),
                                form.getValidFrom())
                        .restOn(form.getLegalBasis(), form.isVerified());
        running(competenceId).stream()
                .filter(one -> one.getLevel() == fresh.getLevel())
                .filter(one -> Objects.equals(one.getWords(), fresh.getWords()))
                .forEach(one -> one.endBefore(fresh.getValidFrom()));
        db.persist(fresh);
        events.fire(
                new RequirementSet(
                        fresh.getId(),
                        competenceId,
                        competence.getName(),
                        fresh.getRequired(),
                        fresh.getValidFrom()));
    }

    private List<CompetenceRequirement> running(Long competenceId) {
        return db.createQuery(
                        """
                        SELECT r FROM CompetenceRequirement r
                        WHERE r.competence.id = :competence AND r.validTo IS NULL""",
                        CompetenceRequirement.class)
                .setParameter("competence", competenceId)
                .getResultList();
    }

    public List<WorkshopOption> workshops() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.WorkshopOption(w.id, w.title)
                        FROM Workshop w WHERE w.status = :active ORDER BY w.title""",
                        WorkshopOption.class)
                .setParameter("active", Workshop.Status.ACTIVE)
                .getResultList();
    }

    /** What teaches this competence: courses say it in their settings. */
    public List<CompetenceOffer> offers(Long competenceId) {
        var all = new java.util.ArrayList<>(courses(competenceId));
        all.addAll(taughtIn(competenceId));
        return all;
    }

    private List<CompetenceOffer> courses(Long competenceId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.CompetenceOffer(c.id, r.title, k.id, k.name,
                          t.level)
                        FROM CompetenceTarget t JOIN t.course c JOIN c.published r
                        JOIN t.competence k WHERE k.id = :competence ORDER BY r.title""",
                        CompetenceOffer.class)
                .setParameter("competence", competenceId)
                .getResultList();
    }

    private List<CompetenceOffer> taughtIn(Long competenceId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.CompetenceOffer(w.id, w.title, k.id, k.name,
                          t.level)
                        FROM CompetenceTarget t JOIN t.workshop w JOIN t.competence k
                        WHERE k.id = :competence ORDER BY w.title""",
                        CompetenceOffer.class)
                .setParameter("competence", competenceId)
                .getResultStream()
                .map(CompetenceOffer::asWorkshop)
                .toList();
    }

    /** Sets to which level a workshop teaches a competence; 0 takes it away. */
    public void aim(Long competenceId, Long workshopId, int level) {
        var competence = framework.competence(competenceId);
        var workshop = workshopId == null ? null : db.find(Workshop.class, workshopId);
        if (workshop == null) {
            throw new NotFound();
        }
        db.createQuery(
                        """
                        DELETE FROM CompetenceTarget t
                        WHERE t.workshop = :workshop AND t.competence = :competence""")
                .setParameter("workshop", workshop)
                .setParameter("competence", competence)
                .executeUpdate();
        if (level > 0) {
            db.persist(new CompetenceTarget(competence, level, null, workshop));
        }
        events.fire(new TargetSet(workshopId, competenceId, competence.getName(), level));
    }
}
