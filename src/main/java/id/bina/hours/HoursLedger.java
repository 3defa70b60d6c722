package id.bina.hours;

import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Writes the lines. Who writes holds the lock of the person's account until the transaction ends,
 * so that of two writers at a cap the second sees what the first has counted.
 */
@ApplicationScoped
class HoursLedger {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject HoursRuleBook book;
    @Inject HoursUse use;
    @Inject Event<DomainEvent> events;

    /**
     * Counts the activity by the rule of the day it ended. A source that is recorded already gives
     * the line that is there.
     */
    @Transactional
    HoursLine record(HoursActivity activity, HoursSource source) {
        lock(activity.personId());
        return line(source.key()).orElseGet(() -> write(activity, source));
    }

    /** What {@link #record} would make of it now. */
    @Transactional
    HoursProposal propose(HoursActivity activity) {
        if (use.isCounted(activity)) {
            return HoursProposal.nothing("hours.shortfall.counted");
        }
        var rule = book.rule(activity.form(), activity.endedOn()).orElse(null);
        var proposal = HoursProposal.propose(rule, activity, use.of(rule, activity));
        boolean overlaps = proposal.warning() == null && use.overlaps(activity);
        return overlaps
                ? new HoursProposal(
                        proposal.jp(),
                        proposal.units(),
                        proposal.shortfall(),
                        "hours.warning.overlap")
                : proposal;
    }

    private HoursLine write(HoursActivity activity, HoursSource source) {
        var rule = book.rule(activity.form(), activity.endedOn()).orElse(null);
        var worth = decided(propose(activity), source);
        var now = OffsetDateTime.now(clock);
        var person = db.find(Person.class, activity.personId());
        var line = new HoursLine(person, activity, source, rule, worth, now);
        if (source.verifierId() != null) {
            line.confirmedBy(db.getReference(Person.class, source.verifierId()));
        }
        db.persist(line);
        db.flush();
        events.fire(
                new HoursRecorded(
                        line.getId(),
                        person.getId(),
                        line.getSourceKey(),
                        line.getForm(),
                        line.getJp(),
                        line.getEndedOn(),
                        line.getShortfall()));
        return line;
    }

    /** A verifier may recognise something else; what is counted already stays nothing. */
    private static HoursProposal decided(HoursProposal proposal, HoursSource source) {
        var jp = source.decidedJp();
        if (jp == null || "hours.shortfall.counted".equals(proposal.shortfall())) {
            return proposal;
        }
        boolean less = jp.compareTo(proposal.jp()) < 0;
        return new HoursProposal(
                jp,
                proposal.units(),
                less ? "hours.shortfall.decided" : proposal.shortfall(),
                proposal.warning());
    }

    /**
     * Takes the line of this source back; empty when there is none. Twice gives the reversing line
     * that is there.
     */
    @Transactional
    Optional<HoursLine> reverse(String sourceKey, String reason) {
        var found = line(sourceKey);
        found.ifPresent(line -> lock(line.getPerson().getId()));
        return found.map(
                line -> line(sourceKey + ":reversed").orElseGet(() -> takeBack(line, reason)));
    }

    private HoursLine takeBack(HoursLine line, String reason) {
        var reversal = line.reversal(reason, OffsetDateTime.now(clock));
        db.persist(reversal);
        db.flush();
        events.fire(
                new HoursReversed(
                        reversal.getId(),
                        line.getPerson().getId(),
                        line.getSourceKey(),
                        reversal.getJp(),
                        line.getEndedOn(),
                        reason));
        return reversal;
    }

    private Optional<HoursLine> line(String sourceKey) {
        return db.createQuery("SELECT l FROM HoursLine l WHERE l.sourceKey = :key", HoursLine.class)
                .setParameter("key", sourceKey)
                .getResultStream()
                .findFirst();
    }

    /** Nothing of the person's own row is locked: every line that names the person needs it too. */
    private void lock(Long personId) {
        db.createQuery(
                        "SELECT a FROM HoursAccount a WHERE a.person.id = :person",
                        HoursAccount.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
