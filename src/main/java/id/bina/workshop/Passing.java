package id.bina.workshop;

import id.bina.shared.DomainEvent;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Lets a participant pass: there long enough, and with the tasks done that the workshop asks for.
 */
@ApplicationScoped
class Passing {
    private static final Wording WORDS = new Wording();

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** Passes whoever was there long enough and has nothing left to do. */
    void passIfDone(Registration registration) {
        boolean there = registration.getStatus() == Registration.Status.ATTENDED;
        if (!there || asks(registration) && !isConfirmed(registration)) {
            return;
        }
        registration.conclude(Registration.Status.PASSED);
        events.fire(passed(registration));
    }

    /** Whether the certificate asks for more than being there. */
    static boolean asks(Registration registration) {
        return !TaskLine.of(registration.getCohort().getWorkshop().getTasksAfter()).isEmpty();
    }

    boolean isConfirmed(Registration registration) {
        return db.createQuery(
                                "SELECT COUNT(t) FROM WorkshopTask t WHERE t.registration ="
                                        + " :registration",
                                Long.class)
                        .setParameter("registration", registration)
                        .getSingleResult()
                > 0;
    }

    private WorkshopPassed passed(Registration registration) {
        var cohort = registration.getCohort();
        var workshop = cohort.getWorkshop();
        return new WorkshopPassed(
                registration.getId(),
                registration.getPerson().getId(),
                workshop.getTitle(),
                workshop.getForm(),
                workshop.getJp(),
                day(cohort.getStartsAt()),
                day(cohort.getEndsAt()),
                lines(cohort));
    }

    private static List<String> lines(Cohort cohort) {
        return cohort.getSessions().stream()
                .map(
                        s ->
                                Texts.of(
                                        "workshop.passed.line",
                                        s.getTitle(),
                                        WORDS.longDate(s.getStartsAt())))
                .toList();
    }

    private LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
