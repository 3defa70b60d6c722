package id.bina.competence;

import id.bina.catalogue.Course;
import id.bina.catalogue.CoursePublished;
import id.bina.identity.PlacementChanged;
import id.bina.learning.CourseCompleted;
import id.bina.workshop.Registration;
import id.bina.workshop.WorkshopPassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Follows what people finish and what offers teach. */
@ApplicationScoped
class CompetenceWatch {
    @PersistenceContext EntityManager db;
    @Inject HeldLevels held;
    @Inject Targets targets;
    @Inject WaitingPlans waiting;

    /** Requirements follow by themselves; a plan that waits goes to the superior of today. */
    @Transactional
    void placed(@Observes PlacementChanged event) {
        waiting.of(event.personId()).forEach(waiting::passOn);
    }

    @Transactional
    void published(@Observes CoursePublished event) {
        targets.readAgain(db.find(Course.class, event.courseId()));
    }

    @Transactional
    void completed(@Observes CourseCompleted event) {
        held.byCourse(event.personId(), event.courseId(), event.subject(), event.completedOn());
    }

    @Transactional
    void passed(@Observes WorkshopPassed event) {
        var workshop =
                db.find(Registration.class, event.registrationId()).getCohort().getWorkshop();
        held.byWorkshop(event.personId(), workshop.getId(), event.subject(), event.completedOn());
    }
}
