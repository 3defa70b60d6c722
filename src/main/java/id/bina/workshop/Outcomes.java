package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of the people of a cohort: attendance, tasks, passed or not. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class Outcomes {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Days days;
    @Inject Roster roster;
    @Inject Seats seats;
    @Inject CohortResults results;
    @Inject Passing passing;

    public OutcomeView view(Long cohortId) {
        var cohort = days.runCohort(cohortId);
        var percents = results.percents(cohort);
        var confirmed = confirmed(cohort);
        return new OutcomeView(
                cohort,
                cohort.getSessions().stream().map(this::day).toList(),
                cohort.getWorkshop().getCertificateCondition(),
                TaskLine.of(cohort.getWorkshop().getTasksAfter()).stream()
                        .map(TaskLine::text)
                        .toList(),
                roster.of(cohortId).stream().map(r -> row(r, percents, confirmed)).toList());
    }

    private OutcomeView.Day day(WorkshopSession session) {
        return new OutcomeView.Day(
                session.getId(),
                session.getTitle(),
                session.getStartsAt(),
                session.getEndsAt(),
                days.list(session.getId())
                        .map(AttendanceList::getStatus)
                        .orElse(AttendanceList.Stage.OPEN));
    }

    private static OutcomeRow row(
            Registration registration, Map<Long, Integer> percents, Set<Long> confirmed) {
        var person = registration.getPerson();
        return new OutcomeRow(
                registration.getId(),
                person.getName(),
                person.getUnit().getName(),
                percents.getOrDefault(person.getId(), 0),
                confirmed.contains(registration.getId()),
                registration.getStatus());
    }

    private Set<Long> confirmed(Cohort cohort) {
        return new HashSet<>(
                db.createQuery(
                                """
                                SELECT t.registration.id FROM WorkshopTask t
                                WHERE t.registration.cohort = :cohort""",
                                Long.class)
                        .setParameter("cohort", cohort)
                        .getResultList());
    }

    /** Says that these people did what the certificate asks for; once each. */
    public int confirm(Long cohortId, List<Long> registrationIds) {
        var cohort = days.runCohort(cohortId);
        require(!registrationIds.isEmpty(), "workshop.outcome.nobody");
        seats.lock(cohort.getId());
        int confirmed = 0;
        for (Long id : registrationIds) {
            var registration = db.find(Registration.class, id);
            if (registration == null || !registration.getCohort().equals(cohort)) {
                throw new NotFound();
            }
            confirmed += confirm(registration) ? 1 : 0;
        }
        return confirmed;
    }

    private boolean confirm(Registration registration) {
        if (passing.isConfirmed(registration)) {
            return false;
        }
        db.persist(new WorkshopTask(registration, user.id(), OffsetDateTime.now(clock)));
        db.flush();
        events.fire(new TasksConfirmed(registration.getId(), registration.getPerson().getId()));
        passing.passIfDone(registration);
        return true;
    }
}
