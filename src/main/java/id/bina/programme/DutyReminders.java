package id.bina.programme;

import id.bina.identity.Person;
import id.bina.identity.Superiors;
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
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Reminds people of what they have to pass. Each stage of a cycle is told once, whatever node tells
 * it and however often; a stage that was slept through is not made up for.
 */
@ApplicationScoped
class DutyReminders {
    private static final int BATCH = 200;
    private static final int NEVER = 36_500;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Superiors superiors;
    @Inject Event<DomainEvent> events;

    /** Tells one batch of people of this duty; false when there was nobody left. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean tell(Long dutyId) {
        var duty = db.find(Duty.class, dutyId, LockModeType.PESSIMISTIC_WRITE);
        if (!duty.isActive()) {
            return false;
        }
        boolean more = false;
        for (var stage : DutyDue.Stage.values()) {
            var waiting = waiting(duty, stage);
            waiting.forEach(cycle -> tell(cycle, stage));
            more |= waiting.size() == BATCH;
        }
        return more;
    }

    private void tell(DutyCycle cycle, DutyDue.Stage stage) {
        db.persist(new DutyNotice(cycle, stage, OffsetDateTime.now(clock)));
        boolean escalates = stage == DutyDue.Stage.OVERDUE;
        events.fire(
                new DutyDue(
                        cycle.getPerson().getId(),
                        cycle.getDuty().getId(),
                        cycle.getId(),
                        cycle.getDuty().getTitle(),
                        cycle.getDueOn(),
                        stage,
                        escalates
                                ? superiors.of(cycle.getPerson()).map(Person::getId).orElse(null)
                                : null));
    }

    private List<DutyCycle> waiting(Duty duty, DutyDue.Stage stage) {
        var today = LocalDate.now(clock);
        var stages = DutyDue.Stage.values();
        boolean last = stage.ordinal() == stages.length - 1;
        int following = last ? -NEVER : stages[stage.ordinal() + 1].days();
        return db.createQuery(
                        """
                        SELECT c FROM DutyCycle c JOIN FETCH c.person p
                        WHERE c.duty = :duty AND c.untilOn IS NULL AND c.fulfilledOn IS NULL
                          AND c.windowFrom <= :today AND c.dueOn <= :latest AND c.dueOn > :earliest
                          AND NOT EXISTS (SELECT n.id FROM DutyNotice n
                            WHERE n.cycle = c AND n.stage = :stage)
                          AND NOT EXISTS (SELECT e.id FROM Exemption e
                            WHERE e.person = c.person AND e.duty = c.duty AND e.status = :granted
                              AND e.untilOn >= :today)
                        ORDER BY c.id""",
                        DutyCycle.class)
                .setParameter("duty", duty)
                .setParameter("today", today)
                .setParameter("latest", today.plusDays(stage.days()))
                .setParameter("earliest", today.plusDays(following))
                .setParameter("stage", stage)
                .setParameter("granted", Exemption.Status.GRANTED)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
