package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.shared.DomainEvent;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * What a change of a cohort's state means for the people in it; its row is locked by the caller.
 */
@ApplicationScoped
class CohortLife {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Seats seats;
    @Inject Event<DomainEvent> events;

    void open(Cohort cohort) {
        require(!cohort.isUnderWay(OffsetDateTime.now(clock)), "workshop.cohort.openTooLate");
        cohort.open();
        events.fire(new CohortOpened(cohort.getId()));
    }

    void close(Cohort cohort) {
        cohort.close();
        events.fire(new CohortClosed(cohort.getId()));
    }

    /** Its first session begins: who has no seat by now will get none. */
    void begin(Cohort cohort) {
        cohort.begin();
        events.fire(new CohortBegun(cohort.getId()));
        end(
                cohort,
                EnumSet.of(
                        Registration.Status.REQUESTED,
                        Registration.Status.WAITING,
                        Registration.Status.OFFERED),
                Texts.of("workshop.cohort.begunWithout"));
    }

    void finish(Cohort cohort) {
        cohort.finish();
        events.fire(new CohortFinished(cohort.getId()));
    }

    void cancel(Cohort cohort, String reason) {
        cohort.cancel(reason);
        events.fire(new CohortCancelled(cohort.getId(), reason));
        end(
                cohort,
                EnumSet.of(
                        Registration.Status.REQUESTED,
                        Registration.Status.WAITING,
                        Registration.Status.OFFERED,
                        Registration.Status.SEATED,
                        Registration.Status.ATTENDED),
                Texts.of("workshop.cohort.cancelledBecause", reason));
    }

    private void end(Cohort cohort, Collection<Registration.Status> ended, String reason) {
        var now = OffsetDateTime.now(clock);
        for (var registration : of(cohort, ended)) {
            registration.cancel(reason, now);
            events.fire(
                    new RegistrationCancelled(
                            registration.getId(),
                            cohort.getId(),
                            registration.getPerson().getId(),
                            user.id(),
                            reason));
        }
    }

    private List<Registration> of(Cohort cohort, Collection<Registration.Status> statuses) {
        return db.createQuery(
                        "SELECT r FROM Registration r WHERE r.cohort = :cohort AND r.status IN"
                                + " :statuses ORDER BY r.id",
                        Registration.class)
                .setParameter("cohort", cohort)
                .setParameter("statuses", statuses)
                .getResultList();
    }
}
