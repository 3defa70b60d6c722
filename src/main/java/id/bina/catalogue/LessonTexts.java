package id.bina.catalogue;

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

/**
 * What lessons say. Two editors of one lesson never overwrite each other: whoever saves later is
 * shown what the other wrote and decides.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class LessonTexts {
    @PersistenceContext EntityManager db;
    @Inject Authorship authorship;
    @Inject Event<DomainEvent> events;

    public LessonText text(Long lessonId) {
        return LessonText.of(authorship.anyLesson(lessonId));
    }

    public CourseHead course(Long lessonId) {
        return CourseHead.of(
                authorship.course(authorship.courseOf(authorship.anyLesson(lessonId))));
    }

    /** Whether the lesson belongs to the draft and can be changed. */
    public boolean isOpen(Long lessonId) {
        return authorship.revision(authorship.module(authorship.anyLesson(lessonId))).isDraft();
    }

    public List<MaterialRow> materials(Long lessonId) {
        return authorship.anyLesson(lessonId).getMaterials().stream().map(MaterialRow::of).toList();
    }

    /**
     * Saves what was written, if the lesson still says what the author had before.
     *
     * @return what another author has written meanwhile; empty when this text was saved
     */
    public Optional<LessonText> save(Long lessonId, LessonText before, LessonText written) {
        var lesson = authorship.lesson(lessonId);
        var now = LessonText.of(lesson);
        if (!now.isSame(before)) {
            return Optional.of(now);
        }
        require(
                written.getKind() == now.getKind() || written.getKind().isAvailable(),
                "catalogue.lesson.kindUnavailable");
        written.setBody(EditorHtml.clean(written.getBody()));
        if (!now.isSame(written)) {
            written.into(lesson);
            events.fire(
                    new LessonEdited(authorship.courseOf(lesson), lessonId, written.getTitle()));
        }
        return Optional.empty();
    }

    /** Takes a file away from the lesson. */
    public void detach(Long lessonId, Long materialId) {
        var lesson = authorship.lesson(lessonId);
        var material =
                lesson.getMaterials().stream()
                        .filter(m -> m.getId().equals(materialId))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        lesson.detach(material);
        events.fire(
                new MaterialRemoved(
                        authorship.courseOf(lesson),
                        lessonId,
                        material.getFile().getId(),
                        material.getFile().getName()));
    }

    /** Puts a file that was taken away back, at the end. */
    public void attachAgain(Long lessonId, MaterialRow row) {
        var lesson = authorship.lesson(lessonId);
        var material = lesson.attach(row.purpose(), row.title(), row.file());
        db.persist(material);
        db.flush();
        events.fire(MaterialAdded.of(authorship.courseOf(lesson), material));
    }
}
