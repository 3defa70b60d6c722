package id.bina.outreach;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * One mail in the outbox. Queued until it is handed over; tried again with growing pauses; given up
 * with a reason. Kept when mail is off or the person has no address. A node that sends it claims it
 * for a while first; if the node dies, the mail is due again when the claim is over, with the same
 * Message-ID.
 */
@Entity
public class Mail extends Persistent {
    /** Where it is; a queued one may be on its way. */
    public enum State {
        QUEUED,
        SENT,
        FAILED,
        KEPT
    }

    /** Longer than all timeouts of one hand-over together. */
    static final Duration LEASE = Duration.ofMinutes(5);

    static final int MOST_TRIES = 10;
    private static final long LONGEST_PAUSE = 240;
    private static final int SUBJECT = 120;
    private static final int PROBLEM = 500;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotBlank
    @Size(max = 80)
    private String cause;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** Null for a digest and a test. */
    @Enumerated(EnumType.STRING)
    private Topic topic;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    @NotBlank
    @Size(max = 200)
    private String subject;

    /** What it says, without the links that only its reader may have; null once it is deleted. */
    @Size(max = 20_000)
    private String body;

    @Size(max = 254)
    private String address;

    @Enumerated(EnumType.STRING)
    private Kept keptBecause;

    /** Words of the mail server. */
    @Size(max = PROBLEM)
    private String problem;

    private int tries;
    @NotNull private OffsetDateTime sendAfter;

    /** Mark of the node that is sending it, changed with each claim. */
    @Size(max = 36)
    private String claim;

    @NotNull private OffsetDateTime createdAt;
    private OffsetDateTime sentAt;

    protected Mail() {}

    Mail(Person person, String cause, Channel channel, String subject, String body) {
        this.person = person;
        this.cause = cause;
        this.channel = channel;
        this.subject = shortened(subject, SUBJECT);
        this.body = shortened(body, 20_000);
    }

    Mail about(Topic subjectMatter) {
        topic = subjectMatter;
        return this;
    }

    /** Puts it into the outbox; kept there when it cannot go out. */
    Mail post(boolean mailOn, OffsetDateTime now) {
        createdAt = createdAt == null ? now : createdAt;
        sendAfter = now;
        tries = 0;
        problem = null;
        address = person.getEmail();
        keptBecause = obstacle(mailOn);
        state = keptBecause == null ? State.QUEUED : State.KEPT;
        return this;
    }

    private Kept obstacle(boolean mailOn) {
        if (!mailOn) {
            return Kept.MAIL_OFF;
        }
        if (!person.isActive()) {
            return Kept.LEFT;
        }
        return person.getEmail() == null ? Kept.NO_ADDRESS : null;
    }

    /** The admin wants it to go out again. */
    void again(boolean mailOn, OffsetDateTime now) {
        require(mailOn, "outreach.mails.isOff");
        require(state != State.QUEUED, "outreach.mails.isQueued");
        require(person.isActive(), "outreach.mails.hasLeft");
        require(person.getEmail() != null, "outreach.mails.noAddress");
        post(true, now);
    }

    /** Whether this claim still holds: a slow node whose claim is over must not decide. */
    boolean isClaimedBy(String mark) {
        return state == State.QUEUED && Objects.equals(claim, mark);
    }

    void sent(String to, OffsetDateTime now) {
        address = to;
        state = State.SENT;
        sentAt = now;
        problem = null;
        claim = null;
    }

    /** Waits 1, 2, 4 ... minutes for the next try, at most four hours; then gives up. */
    void stumble(String words, boolean forGood, OffsetDateTime now) {
        problem = shortened(words, PROBLEM);
        claim = null;
        if (forGood || tries >= MOST_TRIES) {
            state = State.FAILED;
        } else {
            sendAfter = now.plusMinutes(Math.min(LONGEST_PAUSE, 1L << Math.max(0, tries - 1)));
        }
    }

    void keep(Kept because) {
        state = State.KEPT;
        keptBecause = because;
        claim = null;
    }

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    public Person getPerson() {
        return person;
    }

    public State getState() {
        return state;
    }

    public String getAddress() {
        return address;
    }

    public OffsetDateTime getCreatedAt() {
        return createdAt;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}
