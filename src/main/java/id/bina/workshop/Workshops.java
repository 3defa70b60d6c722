package id.bina.workshop;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The workshops that can be planned: what each is about. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Workshops {
    private static final Map<String, String> SORTS =
            Map.of("title", "w.title", "code", "w.code", "jp", "w.jp", "status", "w.status");

    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    public int count(String text) {
        return db.createQuery(
                        "SELECT COUNT(w) FROM Workshop w WHERE LOWER(w.title) LIKE :text ESCAPE '!'",
                        Long.class)
                .setParameter("text", CohortQuery.pattern(text))
                .getSingleResult()
                .intValue();
    }

    /** One page of the list; sort is a column of the row, or null for the title. */
    public List<WorkshopRow> rows(
            String text, int first, int size, String sort, boolean ascending) {
        String column = SORTS.getOrDefault(sort == null ? "title" : sort, "w.title");
        return db.createQuery(
                        """
                        SELECT NEW id.bina.workshop.WorkshopRow(w.id, w.code, w.title, w.form, w.jp,
                          w.status, (SELECT COUNT(c) FROM Cohort c WHERE c.workshop = w))
                        FROM Workshop w WHERE LOWER(w.title) LIKE :text ESCAPE '!'
                        ORDER BY\s"""
                                + column
                                + (ascending ? " ASC" : " DESC")
                                + ", w.id",
                        WorkshopRow.class)
                .setParameter("text", CohortQuery.pattern(text))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public Workshop find(Long id) {
        return Optional.ofNullable(id)
                .map(i -> db.find(Workshop.class, i))
                .orElseThrow(NotFound::new);
    }

    /**
     * Offers a workshop from now on.
     *
     * @return the id of the new workshop
     */
    public Long add(String code, WorkshopFacts facts) {
        String plain = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        var workshop = new Workshop(plain, facts);
        require(!isKnown(plain), "workshop.offer.known", plain);
        db.persist(workshop);
        db.flush();
        events.fire(new WorkshopAdded(workshop.getId(), plain));
        return workshop.getId();
    }

    public void change(Long id, WorkshopFacts facts) {
        find(id).describe(facts);
        events.fire(new WorkshopChanged(id, facts.getTitle().strip()));
    }

    public void archive(Long id) {
        find(id).archive();
        events.fire(new WorkshopArchived(id));
    }

    public void restore(Long id) {
        find(id).restore();
        events.fire(new WorkshopRestored(id));
    }

    private boolean isKnown(String code) {
        return db.createQuery("SELECT COUNT(w) FROM Workshop w WHERE w.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }
}
