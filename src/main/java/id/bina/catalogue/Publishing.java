package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Asks every feature and publishes; for the admin's verb and for the starter library alike. */
@ApplicationScoped
class Publishing {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<PublishCheck> questions;
    @Inject Event<DomainEvent> events;

    PublishCheck check(CourseRevision revision) {
        var check = new PublishCheck(revision);
        questions.fire(check);
        return check;
    }

    @Transactional
    void publish(Course course) {
        require(course.getDraft() != null, "catalogue.course.noDraft");
        require(!check(course.getDraft()).isBlocked(), "catalogue.course.notReady");
        var revision = course.getDraft();
        course.publish(OffsetDateTime.now(clock));
        events.fire(new CoursePublished(course.getId(), revision.getId(), revision.getNumber()));
    }
}
