package id.bina.pledge;

import id.bina.catalogue.CourseRevision;
import id.bina.catalogue.Lesson;
import id.bina.catalogue.RevisionCopied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Copies what the lessons ask for into a draft begun as a copy. */
@ApplicationScoped
class BindingCopy {
    @PersistenceContext EntityManager db;

    @Transactional
    void copy(@Observes RevisionCopied copied) {
        db.flush(); // the new lessons must be there before anything points at them
        var lessons =
                db.find(CourseRevision.class, copied.toRevisionId()).getLessons().stream()
                        .collect(Collectors.toMap(Lesson::getStableKey, Function.identity()));
        db.createQuery(
                        """
                        SELECT b FROM PledgeLesson b JOIN FETCH b.lesson l
                        WHERE l.module.revision.id = :revision""",
                        PledgeLesson.class)
                .setParameter("revision", copied.fromRevisionId())
                .getResultStream()
                .filter(bound -> lessons.containsKey(bound.getLesson().getStableKey()))
                .map(bound -> bound.copyFor(lessons.get(bound.getLesson().getStableKey())))
                .toList()
                .forEach(db::persist);
    }
}
