package id.bina.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads a whole revision in three statements, however many lessons it has. */
@ApplicationScoped
class OutlineReader {
    @PersistenceContext EntityManager db;

    /** The same revision with its modules, lessons and materials at hand. */
    CourseRevision whole(CourseRevision revision) {
        fetch(
                """
                SELECT DISTINCT m FROM CourseModule m LEFT JOIN FETCH m.lessons l
                WHERE m.revision = :revision ORDER BY m.position, l.position""",
                revision);
        fetch(
                """
                SELECT DISTINCT l FROM Lesson l LEFT JOIN FETCH l.materials m
                WHERE l.module.revision = :revision ORDER BY l.position, m.position""",
                revision);
        return revision;
    }

    private void fetch(String query, CourseRevision revision) {
        db.createQuery(query, Object.class).setParameter("revision", revision).getResultList();
    }
}
