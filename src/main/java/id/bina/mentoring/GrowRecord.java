package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A mentee's record of a meeting: a draft that only he or she sees, sent to the mentor, confirmed
 * by the mentor and then fixed. The words are sealed; day, minutes and deadline are facts.
 */
@Entity
public class GrowRecord extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private MentoringSession session;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    /** Sealed {@link GrowText}. */
    @NotNull private String words;

    private LocalDate heldOn;
    private Integer minutes;
    private LocalDate actionDueOn;

    /** Whether the mentor may read the four answers; theme and agreed action are always shown. */
    private boolean shared = true;

    @Embedded private Revision revision = new Revision();

    private OffsetDateTime sentAt;
    private OffsetDateTime confirmedAt;

    protected GrowRecord() {}

    GrowRecord(MentoringSession session, Person author) {
        this.session = session;
        this.author = author;
    }

    /** Takes a save that builds on what is here. */
    void write(String sealedWords, GrowFacts facts, Step step) {
        require(confirmedAt == null, "mentoring.record.confirmed");
        words = sealedWords;
        heldOn = facts.heldOn();
        minutes = facts.minutes();
        actionDueOn = facts.actionDueOn();
        shared = facts.shared();
        revision.take(step);
    }

    /** Hands it to the mentor; whether that is new. */
    boolean send(GrowText text, int least, OffsetDateTime now) {
        require(heldOn != null, "mentoring.record.noDay");
        require(!heldOn.isAfter(MentoringSession.day(now)), "mentoring.record.ahead");
        require(minutes != null && minutes >= least, "mentoring.record.short", least);
        require(minutes <= GrowFacts.LONGEST, "mentoring.record.tooLong", GrowFacts.LONGEST);
        require(text.hasTheme(), "mentoring.record.noTheme");
        require(text.hasAction(), "mentoring.record.noAction");
        require(actionDueOn != null, "mentoring.record.noDeadline");
        require(!actionDueOn.isBefore(heldOn), "mentoring.record.deadlineBefore");
        boolean fresh = sentAt == null;
        sentAt = now;
        return fresh;
    }

    /** The mentor wants something changed first. */
    void giveBack() {
        require(isWaiting(), "mentoring.record.notSent");
        sentAt = null;
    }

    void confirm(OffsetDateTime now) {
        require(isWaiting(), "mentoring.record.notSent");
        confirmedAt = now;
    }

    /** Sent and not confirmed yet. */
    public boolean isWaiting() {
        return sentAt != null && confirmedAt == null;
    }

    public MentoringSession getSession() {
        return session;
    }

    public Person getAuthor() {
        return author;
    }

    String getWords() {
        return words;
    }

    public GrowFacts getFacts() {
        return new GrowFacts(heldOn, minutes, actionDueOn, shared);
    }

    public Revision getRevision() {
        return revision;
    }

    public OffsetDateTime getSentAt() {
        return sentAt;
    }

    public OffsetDateTime getConfirmedAt() {
        return confirmedAt;
    }
}
