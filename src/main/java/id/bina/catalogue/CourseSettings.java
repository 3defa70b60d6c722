package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * What is said about a course as a whole. The facts belong to a revision and change only in the
 * draft; how the course is offered belongs to the course and changes at once.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class CourseSettings {
    @Inject Authorship authorship;
    @Inject LearningForms forms;
    @Inject Event<DomainEvent> events;

    /** The facts of the draft, or of what is published when there is no draft. */
    public CourseFacts facts(Long courseId) {
        return CourseFacts.of(authorship.course(courseId).getLatest());
    }

    public CourseOffer offer(Long courseId) {
        return CourseOffer.of(authorship.course(courseId));
    }

    /**
     * Saves what was written into the draft, if it still says what the author had before.
     *
     * @throws id.bina.shared.RuleViolation when another author has changed it meanwhile
     */
    public void save(Long courseId, CourseFacts before, CourseFacts written) {
        var draft = authorship.draft(courseId);
        var now = CourseFacts.of(draft);
        require(now.isSame(before), "catalogue.settings.changed");
        require(
                written.getForm() == null || forms.isKnown(written.getForm()),
                "catalogue.settings.formUnknown");
        if (!now.isSame(written)) {
            written.into(draft);
            events.fire(new CourseSettingsChanged(courseId, draft.getId()));
        }
    }

    public void save(Long courseId, CourseOffer offer) {
        var course = authorship.course(courseId);
        offer.into(course);
        events.fire(new CourseSettingsChanged(courseId, course.getLatest().getId()));
    }
}
