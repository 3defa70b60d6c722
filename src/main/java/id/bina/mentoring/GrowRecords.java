package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

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

/**
 * Records of meetings: saved again and again while the mentee writes, sent, and confirmed by the
 * mentor. No event of a save is fired and no word of a record goes into any event.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class GrowRecords {
    /** What the server has after a save, and whether this save is in it. */
    public record Kept(RecordView record, boolean taken) {}

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PairAccess access;
    @Inject PairVault vault;
    @Inject RecordReads reads;
    @Inject HeldSessions held;
    @Inject Event<DomainEvent> events;

    /**
     * Stores the text, and sends it to the mentor if asked. A repeated step changes nothing; one
     * that does not build on what is here is not taken, and the answer holds what is here.
     */
    public Kept save(Long sessionId, GrowText text, GrowFacts facts, Step step, boolean send) {
        var session = access.held(sessionId);
        var me = access.mentee(session.getPair());
        var record = reads.find(session, me).orElseGet(() -> new GrowRecord(session, me));
        var verdict = record.getRevision().judge(step);
        if (verdict == Revision.Verdict.TAKE) {
            require(session.getPair().isRunning(), "mentoring.pair.notRunning");
            require(
                    session.getStatus() != MentoringSession.Status.CANCELLED,
                    "mentoring.session.notOpen");
            record.write(vault.sealAll(session.getPair(), text), facts, step);
            if (send) {
                send(record, text);
            }
            db.persist(record);
            db.flush();
        }
        return new Kept(reads.view(record), verdict != Revision.Verdict.STALE);
    }

    /** The mentor agrees; with it the meeting counts and the action begins. */
    public void confirm(Long id) {
        var record = forMentor(id);
        record.confirm(OffsetDateTime.now(clock));
        held.count(record, reads.text(record));
        events.fire(
                new RecordConfirmed(
                        record.getSession().getId(),
                        record.getSession().getPair().getId(),
                        record.getAuthor().getId()));
    }

    /** The mentor asks the mentee to look at it again. */
    public void giveBack(Long id) {
        var record = forMentor(id);
        record.giveBack();
        events.fire(
                new RecordGivenBack(
                        record.getSession().getId(),
                        record.getSession().getPair().getId(),
                        record.getAuthor().getId()));
    }

    private void send(GrowRecord record, GrowText text) {
        var session = record.getSession();
        var programme = session.getPair().getProgramme();
        if (record.send(text, programme.getMinMinutes(), OffsetDateTime.now(clock))) {
            var facts = record.getFacts();
            events.fire(
                    new RecordSent(
                            session.getId(),
                            session.getPair().getId(),
                            session.getPair().getMentor().getId(),
                            facts.heldOn(),
                            facts.minutes()));
        }
    }

    private GrowRecord forMentor(Long id) {
        var record = db.find(GrowRecord.class, id);
        if (record == null) {
            throw new NotFound();
        }
        var session = access.held(record.getSession().getId());
        access.mentor(session.getPair());
        require(session.getPair().isRunning(), "mentoring.pair.notRunning");
        db.refresh(record);
        return record;
    }
}
