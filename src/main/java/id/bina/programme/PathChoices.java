package id.bina.programme;

import id.bina.catalogue.Course;
import id.bina.identity.Roles;
import id.bina.workshop.Workshop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What can become a step of a path: what is offered now. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PathChoices {
    @PersistenceContext EntityManager db;

    public List<PathChoice> of(StepKind kind) {
        return switch (kind) {
            case COURSE ->
                    choices(
                            """
                            SELECT NEW id.bina.programme.PathChoice(c.id, r.title)
                            FROM Course c JOIN c.published r WHERE c.status = :offered
                            ORDER BY r.title""",
                            Course.Status.PUBLISHED);
            case WORKSHOP ->
                    choices(
                            """
                            SELECT NEW id.bina.programme.PathChoice(w.id, w.title)
                            FROM Workshop w WHERE w.status = :offered ORDER BY w.title""",
                            Workshop.Status.ACTIVE);
            case MENTORING ->
                    choices(
                            """
                            SELECT NEW id.bina.programme.PathChoice(p.id, p.title)
                            FROM Programme p WHERE p.active = :offered ORDER BY p.title""",
                            true);
        };
    }

    private List<PathChoice> choices(String query, Object offered) {
        return db.createQuery(query, PathChoice.class)
                .setParameter("offered", offered)
                .getResultList();
    }
}
