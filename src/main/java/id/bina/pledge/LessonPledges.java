package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.catalogue.Material;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lessons that are finished by signing, for whoever follows the course. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class LessonPledges {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Enrolments enrolments;
    @Inject Pledges pledges;
    @Inject PledgeLessons lessons;
    @Inject PledgeVersions versions;
    @Inject Signing signing;

    /** The lesson with the text to sign; not found for who does not follow the course. */
    public LessonSheet sheet(Long lessonId) {
        Long enrolment = enrolments.access(lessonId).enrolmentId();
        var lesson = pledgeLesson(lessonId);
        var revision = lesson.getModule().getRevision();
        var sheet =
                lessons.of(lessonId)
                        .flatMap(bound -> versions.current(bound.getPledge()))
                        .map(version -> pledges.sheet(version.getId()))
                        .orElse(null);
        return new LessonSheet(
                lessonId,
                revision.getCourse().getId(),
                revision.getTitle(),
                lesson.getTitle(),
                lesson.getGoal(),
                lesson.getBody(),
                lesson.getMaterials().stream().map(Material::getFile).toList(),
                isDone(enrolment, lessonId),
                sheet);
    }

    /** Finishes the lesson by a signature of the present period that was given elsewhere. */
    public void finish(Long lessonId) {
        enrolments.access(lessonId);
        pledgeLesson(lessonId);
        var bound = lessons.of(lessonId).orElseThrow(NotFound::new);
        var signature =
                versions.current(bound.getPledge())
                        .flatMap(version -> signing.of(version, user.id()));
        require(signature.isPresent(), "pledge.lesson.notSigned");
        lessons.finish(bound, signature.get());
    }

    private Lesson pledgeLesson(Long lessonId) {
        var lesson = db.find(Lesson.class, lessonId);
        if (lesson.getKind() != LessonKind.PLEDGE) {
            throw new NotFound();
        }
        return lesson;
    }

    private boolean isDone(Long enrolmentId, Long lessonId) {
        return db.createQuery(
                                """
                                SELECT COUNT(d) FROM LessonProgress d
                                WHERE d.enrolment.id = :enrolment AND d.lesson = :lesson""",
                                Long.class)
                        .setParameter("enrolment", enrolmentId)
                        .setParameter("lesson", lessonId)
                        .getSingleResult()
                > 0;
    }
}
