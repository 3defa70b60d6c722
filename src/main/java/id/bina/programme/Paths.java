package id.bina.programme;

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
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Keeps the learning paths: writes the draft, publishes editions, retires. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Paths {
    private static final int PEOPLE = 200;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PathChoices choices;
    @Inject PathReadiness readiness;
    @Inject Event<DomainEvent> events;

    public List<PathRow> rows() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.programme.PathRow(p.id, e.title, p.status, e.jp,
                          (SELECT COUNT(s) FROM PathStep s WHERE s.edition = e),
                          (SELECT MAX(x.number) FROM PathEdition x WHERE x.path = p),
                          (SELECT COUNT(a) FROM PathEnrolment a
                            WHERE a.path = p AND a.status = :active),
                          (SELECT COUNT(b) FROM PathEnrolment b
                            WHERE b.path = p AND b.status = :completed))
                        FROM PathEdition e JOIN e.path p WHERE e.number = :draft
                        ORDER BY e.title, p.id""",
                        PathRow.class)
                .setParameter("active", PathEnrolment.State.ACTIVE)
                .setParameter("completed", PathEnrolment.State.COMPLETED)
                .setParameter("draft", PathEdition.DRAFT)
                .getResultList();
    }

    public PathForm form(Long id) {
        return PathForm.of(draftOf(id));
    }

    public PathDraft draft(Long id) {
        var draft = draftOf(id);
        return new PathDraft(
                draft.getPath().getStatus(),
                PathPartForm.of(draft),
                readiness.missing(draft),
                last(draft.getPath()));
    }

    /** Begins a path with an empty draft. */
    public Long begin(PathForm form) {
        var path = new LearningPath();
        var draft = new PathEdition(path, form);
        db.persist(path);
        db.persist(draft);
        events.fire(new PathDrafted(path.getId(), draft.getTitle()));
        return path.getId();
    }

    public void describe(Long id, PathForm form) {
        var draft = draftOf(id);
        draft.describe(form);
        changed(draft);
    }

    /** Gives the part of this index its rule, or adds one behind the last. */
    public void arrange(Long id, int part, PathPart as) {
        var draft = draftOf(id);
        draft.arrange(part, as);
        changed(draft);
    }

    /** Takes a part away with its steps. */
    public void dissolve(Long id, int part) {
        var draft = draftOf(id);
        draft.dissolve(part);
        changed(draft);
    }

    /** Adds something that is offered now, at the end of this part. */
    public void add(Long id, int part, StepKind kind, Long targetId) {
        var choice =
                choices.of(kind).stream()
                        .filter(one -> one.id().equals(targetId))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var draft = draftOf(id);
        draft.add(part, kind, targetId, choice.title());
        changed(draft);
    }

    public void remove(Long id, Long stepId) {
        var draft = draftOf(id);
        draft.remove(stepId);
        changed(draft);
    }

    /** Moves a step up (-1) or down (1). */
    public void move(Long id, Long stepId, int by) {
        var draft = draftOf(id);
        draft.move(stepId, by);
        changed(draft);
    }

    /** Freezes the draft as the next edition; who is on the path keeps the own edition. */
    public void publish(Long id) {
        var draft = draftOf(id);
        var missing = readiness.missing(draft);
        require(missing.isEmpty(), "programme.path.incomplete", String.join(" ", missing));
        var path = draft.getPath();
        path.publish();
        int next = last(path) + 1;
        db.persist(draft.frozen(next, OffsetDateTime.now(clock)));
        events.fire(new PathPublished(id, next, draft.getTitle()));
    }

    public void retire(Long id) {
        var draft = draftOf(id);
        draft.getPath().retire();
        events.fire(new PathRetired(id, draft.getTitle()));
    }

    /** The latest people on the path, at most 200. */
    public List<PathPerson> people(Long id) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.programme.PathPerson(p.id, p.name, u.name, e.status,
                          d.number, e.joinedOn, e.completedOn)
                        FROM PathEnrolment e JOIN e.person p JOIN p.unit u JOIN e.edition d
                        WHERE e.path.id = :path ORDER BY e.joinedOn DESC, e.id DESC""",
                        PathPerson.class)
                .setParameter("path", id)
                .setMaxResults(PEOPLE)
                .getResultList();
    }

    private void changed(PathEdition draft) {
        events.fire(
                new PathChanged(
                        draft.getPath().getId(), draft.getTitle(), draft.getSteps().size()));
    }

    private int last(LearningPath path) {
        return db.createQuery(
                        "SELECT MAX(e.number) FROM PathEdition e WHERE e.path = :path",
                        Integer.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    private PathEdition draftOf(Long pathId) {
        return db.createQuery(
                        "SELECT e FROM PathEdition e WHERE e.path.id = :path AND e.number = :draft",
                        PathEdition.class)
                .setParameter("path", pathId)
                .setParameter("draft", PathEdition.DRAFT)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
