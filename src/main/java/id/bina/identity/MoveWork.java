package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.RuleViolation;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Carries out moves on their day. Two nodes that take up the same move queue at the person, and the
 * second finds it done.
 */
@ApplicationScoped
class MoveWork {
    private static final int LONGEST = 500;

    @PersistenceContext EntityManager db;
    @Inject Employments employments;
    @Inject Superiors superiors;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** Moves whose day has come, in the order of their days. */
    List<Long> due() {
        return db.createQuery(
                        """
                        SELECT m.id FROM PlannedMove m
                        WHERE m.status = :planned AND m.effectiveOn <= :today
                        ORDER BY m.effectiveOn, m.id""",
                        Long.class)
                .setParameter("planned", PlannedMove.Status.PLANNED)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Applies a move of {@link #due}, unless it was applied or withdrawn meanwhile. */
    @Transactional
    void applyDue(Long id) {
        var move = locked(id);
        if (move.isOpen() && !move.getEffectiveOn().isAfter(LocalDate.now(clock))) {
            apply(move);
        }
    }

    /** Keeps why it was not possible. */
    @Transactional
    void refuse(Long id, RuleViolation why) {
        var move = locked(id);
        if (move.isOpen()) {
            String sentence = Texts.of(why.getKey(), why.getDetails());
            move.refuse(
                    sentence.substring(0, Math.min(LONGEST, sentence.length())),
                    OffsetDateTime.now(clock));
            events.fire(
                    new MoveRefused(move.getPerson().getId(), id, move.getEffectiveOn(), sentence));
        }
    }

    PlannedMove locked(Long id) {
        var move = db.find(PlannedMove.class, id);
        employments.queue(move.getPerson().getId());
        db.refresh(move); // it may have been read before the queue was passed
        db.refresh(move.getPerson());
        return move;
    }

    /** Changes the file; the caller has passed the queue of the person. */
    void apply(PlannedMove move) {
        var person = move.getPerson();
        require(person.isActive(), "identity.person.alreadyLeft");
        var before = superiors.of(person);
        change(person, move);
        employments.keep(person, move.getDecree(), move.getEffectiveOn());
        move.apply(OffsetDateTime.now(clock));
        var now = superiors.of(person);
        events.fire(
                new MoveApplied(
                        person.getId(),
                        move.getId(),
                        move.getEffectiveOn(),
                        names(move),
                        now.equals(before) ? null : now.map(Person::getId).orElse(null)));
    }

    private void change(Person person, PlannedMove move) {
        Long from = person.getUnit().getId();
        person.correct(move.in(new PersonForm(person).facts()));
        if (move.getParts().contains(MovePart.UNIT)) {
            var to = move.getUnit();
            require(to.isValidOn(LocalDate.now(clock)), "identity.move.unitEnded", to.getName());
            person.move(to);
            events.fire(new PersonMoved(person.getId(), from, to.getId()));
        }
        if (move.getParts().contains(MovePart.SUPERIOR)) {
            var named = move.getSuperior();
            require(
                    named == null || named.isActive(),
                    "identity.move.superiorLeft",
                    named == null ? "" : named.getName());
            person.answerTo(named);
            events.fire(new SuperiorNamed(person.getId(), named == null ? null : named.getId()));
        }
    }

    private static String names(PlannedMove move) {
        return move.getParts().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
