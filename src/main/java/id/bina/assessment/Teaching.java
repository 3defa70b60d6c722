package id.bina.assessment;

import id.bina.catalogue.Course;
import id.bina.catalogue.CourseRevision;
import id.bina.catalogue.Lesson;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which courses the person who asks may work on: all for an admin, the assigned for a trainer. */
@ApplicationScoped
class Teaching {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;

    /** The draft of this course, or what is published; not found for strangers to it. */
    CourseRevision latest(Long courseId) {
        var course = courseId == null ? null : db.find(Course.class, courseId);
        mustTeach(course);
        if (course.getLatest() == null) {
            throw new NotFound();
        }
        return course.getLatest();
    }

    void mustTeach(Course course) {
        if (course == null || !user.may(Roles.ADMIN) && !course.isTaughtBy(user.id())) {
            throw new NotFound();
        }
    }

    Lesson lesson(Long lessonId) {
        var lesson = lessonId == null ? null : db.find(Lesson.class, lessonId);
        if (lesson == null) {
            throw new NotFound();
        }
        mustTeach(lesson.getModule().getRevision().getCourse());
        return lesson;
    }
}
