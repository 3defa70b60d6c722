package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A mentor whom a mentee would like, in the order of the wish, and what came of asking. */
@Entity
public class Choice extends Persistent {
    public static final int MOST = 3;

    public enum Status {
        WAITING,
        ASKED,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        SKIPPED
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private MentoringRequest request;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private MentorProfile mentor;

    /** 1 is asked first. */
    @Min(1)
    @Max(MOST)
    private int ranking;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.WAITING;

    private OffsetDateTime askedAt;

    /** The last day on which the mentor can answer. */
    private LocalDate answerUntil;

    private OffsetDateTime answeredAt;

    /** What the mentor tells the mentee when declining. */
    @Size(max = 500)
    private String reason;

    protected Choice() {}

    Choice(MentoringRequest request, MentorProfile mentor, int ranking) {
        this.request = request;
        this.mentor = mentor;
        this.ranking = ranking;
    }

    void ask(OffsetDateTime now, LocalDate until) {
        require(status == Status.WAITING, "mentoring.choice.notWaiting");
        status = Status.ASKED;
        askedAt = now;
        answerUntil = until;
    }

    /** Ends the question, if it still stands. */
    void answer(Status with, String because, OffsetDateTime now) {
        require(status == Status.ASKED, "mentoring.choice.answered");
        status = with;
        reason = because;
        answeredAt = now;
    }

    /** Is not asked any more. */
    void skip() {
        require(status == Status.WAITING || status == Status.ASKED, "mentoring.choice.answered");
        status = Status.SKIPPED;
    }

    public MentoringRequest getRequest() {
        return request;
    }

    public MentorProfile getMentor() {
        return mentor;
    }

    public int getRanking() {
        return ranking;
    }

    public Status getStatus() {
        return status;
    }

    public OffsetDateTime getAskedAt() {
        return askedAt;
    }

    public LocalDate getAnswerUntil() {
        return answerUntil;
    }

    public OffsetDateTime getAnsweredAt() {
        return answeredAt;
    }

    public String getReason() {
        return reason;
    }
}
