package id.bina.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the outline of a revision, with one person's progress, in three statements. */
@ApplicationScoped
class Outlines {
    @PersistenceContext EntityManager db;

    /** The outline; nothing is done when there is no enrolment. */
    Outline of(Long revisionId, Long enrolmentId) {
        Set<Long> done = enrolmentId == null ? Set.of() : done(enrolmentId);
        Map<Long, Long> bytes = bytes(revisionId);
        var modules = new LinkedHashMap<Integer, OutlineModule>();
        for (OutlineRow row : rows(revisionId)) {
            modules.computeIfAbsent(
                            row.module(),
                            number ->
                                    new OutlineModule(
                                            number, row.moduleTitle(), row.jp(), new ArrayList<>()))
                    .lessons()
                    .add(
                            new OutlineLesson(
                                    row.id(),
                                    row.kind(),
                                    row.title(),
                                    row.minutes(),
                                    row.required(),
                                    bytes.getOrDefault(row.id(), 0L),
                                    done.contains(row.id())));
        }
        return new Outline(List.copyOf(modules.values()));
    }

    private List<OutlineRow> rows(Long revisionId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.learning.OutlineRow(
                            l.id, m.position, m.title, m.jp, l.kind, l.title, l.minutes, l.required)
                        FROM Lesson l JOIN l.module m WHERE m.revision.id = :revision
                        ORDER BY m.position, l.position, l.id""",
                        OutlineRow.class)
                .setParameter("revision", revisionId)
                .getResultList();
    }

    private Set<Long> done(Long enrolmentId) {
        return new HashSet<>(
                db.createQuery(
                                "SELECT p.lesson FROM LessonProgress p WHERE p.enrolment.id = :id",
                                Long.class)
                        .setParameter("id", enrolmentId)
                        .getResultList());
    }

    private Map<Long, Long> bytes(Long revisionId) {
        var bytes = new HashMap<Long, Long>();
        db.createQuery(
                        """
                        SELECT l.id, SUM(f.size)
                        FROM Material a JOIN a.lesson l JOIN a.file f
                        WHERE l.module.revision.id = :revision GROUP BY l.id""",
                        Object[].class)
                .setParameter("revision", revisionId)
                .getResultList()
                .forEach(row -> bytes.put((Long) row[0], ((Number) row[1]).longValue()));
        return bytes;
    }
}
