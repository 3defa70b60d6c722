package id.bina.workshop;

import id.bina.catalogue.CourseRevision;
import id.bina.catalogue.Lesson;
import id.bina.catalogue.RevisionCopied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Binds the lessons of a draft begun as a copy to the same workshops. */
@ApplicationScoped
class LessonCopy {
    @PersistenceContext EntityManager db;

    @Transactional
    void copy(@Observes RevisionCopied copied) {
        var before = bindings(copied.fromRevisionId());
        if (before.isEmpty()) {
            return;
        }
        db.flush(); // the new lessons must be there before anything points at them
        var lessons =
                db.find(CourseRevision.class, copied.toRevisionId()).getLessons().stream()
                        .collect(Collectors.toMap(Lesson::getStableKey, Function.identity()));
        for (var binding : before) {
            var lesson = lessons.get(binding.getLesson().getStableKey());
            if (lesson != null) {
                db.persist(binding.copyFor(lesson));
            }
        }
    }

    private List<WorkshopLesson> bindings(Long revisionId) {
        return db.createQuery(
                        """
                        SELECT b FROM WorkshopLesson b JOIN FETCH b.lesson l
                        WHERE l.module.revision.id = :revision""",
                        WorkshopLesson.class)
                .setParameter("revision", revisionId)
                .getResultList();
    }
}
