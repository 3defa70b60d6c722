package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * A mentee looks for a mentor. Described first, then sent to up to three ranked {@link Choice}s, of
 * which one at a time is asked.
 */
@Entity
public class MentoringRequest extends Persistent {
    public enum Status {
        DRAFT,
        SENT,
        PAIRED,
        USED_UP,
        WITHDRAWN
    }

    /** States in which it still looks for somebody. */
    static final Set<Status> OPEN = Set.of(Status.DRAFT, Status.SENT);

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person mentee;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @Valid @NotNull @Embedded private Problem problem;

    /** Whether somebody of the own line of superiors may be proposed. */
    private boolean ownLine;

    /** Whether it follows a pair that the mentee has left without a reason; that is free once. */
    private boolean exchange;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @NotNull private OffsetDateTime createdAt;
    private OffsetDateTime sentAt;
    private OffsetDateTime closedAt;

    protected MentoringRequest() {}

    MentoringRequest(Person mentee, Programme programme, Problem problem, OffsetDateTime now) {
        this.mentee = mentee;
        this.programme = programme;
        this.problem = problem;
        this.createdAt = now;
    }

    /** Follows a pair that was left. */
    void replace() {
        exchange = true;
    }

    void describe(Problem changed, boolean ownLineToo) {
        require(status == Status.DRAFT, "mentoring.request.sent");
        problem = changed;
        ownLine = ownLineToo;
    }

    void send(OffsetDateTime now) {
        require(status == Status.DRAFT, "mentoring.request.sent");
        status = Status.SENT;
        sentAt = now;
    }

    void pair(OffsetDateTime now) {
        require(status == Status.SENT, "mentoring.request.notOpen");
        close(Status.PAIRED, now);
    }

    /** Nobody of the choices has said yes. */
    void useUp(OffsetDateTime now) {
        require(status == Status.SENT, "mentoring.request.notOpen");
        close(Status.USED_UP, now);
    }

    void withdraw(OffsetDateTime now) {
        require(isOpen(), "mentoring.request.notOpen");
        close(Status.WITHDRAWN, now);
    }

    private void close(Status closed, OffsetDateTime now) {
        status = closed;
        closedAt = now;
    }

    public boolean isOpen() {
        return OPEN.contains(status);
    }

    public Person getMentee() {
        return mentee;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Problem getProblem() {
        return problem;
    }

    public boolean isOwnLine() {
        return ownLine;
    }

    public boolean isExchange() {
        return exchange;
    }

    public Status getStatus() {
        return status;
    }

    public OffsetDateTime getCreatedAt() {
        return createdAt;
    }

    public OffsetDateTime getSentAt() {
        return sentAt;
    }

    public OffsetDateTime getClosedAt() {
        return closedAt;
    }
}
