package id.bina.workshop;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lists of a cohort come to once the last of them is sealed: who was there long enough
 * finishes the lessons that the workshop is bound to, and passes when nothing else is asked for.
 */
@ApplicationScoped
class CohortResults {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;
    @Inject Roster roster;
    @Inject Seats seats;
    @Inject CohortLife life;
    @Inject Passing passing;
    @Inject BoundLessons lessons;
    @Inject Corrections corrections;

    /** Concludes every seated person, if all lists are sealed; again after a correction. */
    void conclude(Cohort cohort) {
        seats.lock(cohort.getId());
        if (sealed(cohort).size() < cohort.getSessions().size()) {
            return;
        }
        var percents = percents(cohort);
        for (var registration : roster.of(cohort.getId())) {
            int percent = percents.getOrDefault(registration.getPerson().getId(), 0);
            conclude(registration, percent);
        }
        if (cohort.getStatus() == Cohort.Status.RUNNING) {
            life.finish(cohort);
        }
    }

    /** Someone who has passed keeps the certificate: taking it back is for the office. */
    private void conclude(Registration registration, int percent) {
        boolean enough = percent >= registration.getCohort().getThresholdPercent();
        var before = registration.getStatus();
        boolean wasEnough =
                before == Registration.Status.ATTENDED || before == Registration.Status.PASSED;
        if (before == Registration.Status.PASSED
                || before != Registration.Status.SEATED && enough == wasEnough) {
            return;
        }
        registration.conclude(
                enough ? Registration.Status.ATTENDED : Registration.Status.NOT_PASSED);
        events.fire(
                new AttendanceConcluded(
                        registration.getId(), registration.getPerson().getId(), percent, enough));
        if (enough) {
            lessons.finish(registration);
            passing.passIfDone(registration);
        }
    }

    /** Percent of the time that each person was there, over the sessions sealed so far. */
    Map<Long, Integer> percents(Cohort cohort) {
        var parts = new HashMap<Long, List<AttendancePercent.Part>>();
        for (var list : sealed(cohort)) {
            var status = new HashMap<Long, AttendanceStatus>();
            roster.known(list).forEach((person, line) -> status.put(person, line.getStatus()));
            status.putAll(corrections.newest(list));
            status.forEach(
                    (person, as) ->
                            parts.computeIfAbsent(person, p -> new ArrayList<>())
                                    .add(part(list.getSession(), as)));
        }
        long minutes = cohort.getSessions().stream().mapToLong(WorkshopSession::minutes).sum();
        var percents = new HashMap<Long, Integer>();
        parts.forEach((person, there) -> percents.put(person, percent(there, minutes)));
        return percents;
    }

    private static AttendancePercent.Part part(WorkshopSession session, AttendanceStatus as) {
        return new AttendancePercent.Part(session.minutes(), as);
    }

    /** The sessions in which nothing is known about the person count as missed. */
    private static int percent(List<AttendancePercent.Part> known, long minutes) {
        var parts = new ArrayList<>(known);
        long seen = known.stream().mapToLong(AttendancePercent.Part::minutes).sum();
        parts.add(new AttendancePercent.Part(minutes - seen, null));
        return AttendancePercent.of(parts);
    }

    private List<AttendanceList> sealed(Cohort cohort) {
        return db.createQuery(
                        """
                        SELECT l FROM AttendanceList l JOIN FETCH l.session s
                        WHERE s.cohort = :cohort AND l.status = :sealed""",
                        AttendanceList.class)
                .setParameter("cohort", cohort)
                .setParameter("sealed", AttendanceList.Stage.SEALED)
                .getResultList();
    }
}
