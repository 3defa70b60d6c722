package id.bina.programme;

import id.bina.certificate.Certificate;
import id.bina.identity.Person;
import id.bina.learning.Enrolment;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every person whom a duty binds one open cycle, and ends it when the duty falls away. May
 * run as often as anybody likes, on several nodes: the row of the duty is locked while it writes.
 */
@ApplicationScoped
class DutyBinding {
    static final int BATCH = 200;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;
    @Inject Standings standings;

    /** Settles one batch of people of this duty as of a day; false when nothing was left to do. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean settle(Long dutyId, LocalDate day) {
        var duty = locked(dutyId);
        var bound = new HashMap<Long, Standing>();
        if (duty.isActive()) {
            standings.all().stream()
                    .filter(duty.getAudience()::fits)
                    .forEach(one -> bound.put(one.personId(), one));
        }
        var open = standings.open(dutyId);
        var missing = bound.keySet().stream().filter(id -> !open.containsKey(id));
        var over = open.keySet().stream().filter(id -> !bound.containsKey(id));
        var bind = missing.sorted().limit(BATCH).toList();
        var release = over.sorted().limit(BATCH).toList();
        bind(duty, bind, day);
        release.forEach(id -> release(open.get(id), day));
        return bind.size() == BATCH || release.size() == BATCH;
    }

    /** Settles all duties of one person, in the transaction of what changed. */
    @Transactional
    void person(Long personId) {
        var today = LocalDate.now(clock);
        for (var duty : standings.active()) {
            if (isUnsettled(duty, personId)) {
                locked(duty.getId());
                var open = standings.open(duty.getId(), personId);
                if (open.isEmpty()) {
                    bind(duty, List.of(personId), today);
                } else {
                    open.forEach(id -> release(id, today));
                }
            }
        }
    }

    private boolean isUnsettled(Duty duty, Long personId) {
        boolean bound = standings.of(personId).filter(duty.getAudience()::fits).isPresent();
        return bound == standings.open(duty.getId(), personId).isEmpty();
    }

    private void release(Long cycleId, LocalDate day) {
        var cycle = db.find(DutyCycle.class, cycleId, LockModeType.PESSIMISTIC_WRITE);
        cycle.release(day);
        events.fire(new DutyReleased(cycle.getPerson().getId(), cycle.getDuty().getId(), cycleId));
    }

    private void bind(Duty duty, List<Long> people, LocalDate day) {
        if (people.isEmpty()) {
            return;
        }
        var passes = passes(duty, people);
        var rounds = standings.rounds(duty.getId(), people);
        for (Long id : people) {
            var cycle =
                    new DutyCycle(
                            duty,
                            db.getReference(Person.class, id),
                            rounds.getOrDefault(id, 0) + 1,
                            day);
            db.persist(cycle);
            begin(cycle, passes.get(id));
        }
    }

    /** A pass from before counts when it still holds. */
    private void begin(DutyCycle cycle, Enrolment passed) {
        var duty = cycle.getDuty();
        Long person = cycle.getPerson().getId();
        if (passed == null || !holds(duty, day(passed), cycle.getFromOn())) {
            events.fire(
                    new DutyBound(
                            person,
                            duty.getId(),
                            cycle.getId(),
                            duty.getTitle(),
                            cycle.getDueOn()));
            return;
        }
        var next = cycle.fulfil(day(passed), passed.getId());
        next.ifPresent(db::persist);
        events.fire(
                new DutyFulfilled(
                        person,
                        duty.getId(),
                        cycle.getId(),
                        passed.getId(),
                        cycle.getFulfilledOn(),
                        next.map(DutyCycle::getDueOn).orElse(null)));
    }

    private static boolean holds(Duty duty, LocalDate passedOn, LocalDate day) {
        Integer months = duty.getValidityMonths();
        return months == null || !DutyTerm.from(passedOn).end(months).isBefore(day);
    }

    private LocalDate day(Enrolment passed) {
        return passed.getCompletedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    /** The latest pass of each whose certificate was not revoked. */
    private Map<Long, Enrolment> passes(Duty duty, List<Long> people) {
        var latest = new HashMap<Long, Enrolment>();
        db.createQuery(
                        """
                        SELECT e FROM Enrolment e WHERE e.course = :course
                          AND e.person.id IN :people AND e.status = :completed
                          AND e.id NOT IN (SELECT x.enrolmentId FROM Certificate x
                            WHERE x.enrolmentId IS NOT NULL AND x.status = :revoked)
                        ORDER BY e.completedAt, e.id""",
                        Enrolment.class)
                .setParameter("course", duty.getCourse())
                .setParameter("people", people)
                .setParameter("completed", Enrolment.Status.COMPLETED)
                .setParameter("revoked", Certificate.Status.REVOKED)
                .getResultList()
                .forEach(e -> latest.put(e.getPerson().getId(), e));
        return latest;
    }

    private Duty locked(Long id) {
        return db.find(Duty.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
