package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.learning.Enrolment;
import id.bina.shared.Conflict;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One try at a quiz: open until handed in, or closed by the portal when its time and the grace are
 * over. What is asked, the pass mark and the deadline are frozen when it begins.
 */
@Entity
public class Attempt extends Persistent {
    public enum Status {
        OPEN,
        SUBMITTED,
        EXPIRED
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Quiz quiz;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    @NotNull private Long personId;
    @NotNull private Long lessonId;
    private int number;
    private int questionCount;
    private boolean scored;
    private int passMark;

    @NotNull private Paper paper;

    @NotNull private OffsetDateTime startedAt;
    private OffsetDateTime deadline;
    private OffsetDateTime closedAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private Integer scorePercent;
    private boolean passed;

    /** The page that may write; a page opened later takes over. */
    private String pageToken;

    private String receipt;

    protected Attempt() {}

    Attempt(
            Quiz quiz,
            Enrolment enrolment,
            Long personId,
            int number,
            Paper paper,
            OffsetDateTime now) {
        this.quiz = quiz;
        this.enrolment = enrolment;
        this.personId = personId;
        this.lessonId = quiz.getLesson() == null ? null : quiz.getLesson().getId();
        this.number = number;
        this.paper = paper;
        this.questionCount = paper.size();
        this.scored = quiz.isScored();
        this.passMark = quiz.getPassMark();
        this.startedAt = now;
        this.deadline = quiz.getMinutes() == null ? null : now.plusMinutes(quiz.getMinutes());
    }

    /** The page with this token writes from now on; any other is stale. */
    void takeOver(String token) {
        require(status == Status.OPEN, "assessment.attempt.closed");
        pageToken = token;
    }

    /** Refuses an answer from a stale page, to a closed attempt, or given too late. */
    void mustAccept(String token, OffsetDateTime answeredAt, OffsetDateTime now) {
        require(status == Status.OPEN, "assessment.attempt.closed");
        Conflict.refuse(!token.equals(pageToken), "assessment.attempt.stale");
        require(limit().accepts(answeredAt, now), "assessment.attempt.late");
    }

    TimeLimit limit() {
        return new TimeLimit(startedAt, deadline);
    }

    /** Scores what was answered, once; a second call changes nothing and says no. */
    boolean close(Map<Integer, Answer> answers, String code, OffsetDateTime now) {
        if (status != Status.OPEN) {
            return false;
        }
        status = limit().isOver(now) ? Status.EXPIRED : Status.SUBMITTED;
        closedAt = now;
        receipt = code;
        scorePercent = paper.percent(answers);
        passed = !scored || scorePercent >= passMark;
        return true;
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether this closed attempt finishes the lesson: passed, or practice that was handed in. */
    boolean isEnough() {
        return passed && (scored || status == Status.SUBMITTED);
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getLessonId() {
        return lessonId;
    }

    public int getNumber() {
        return number;
    }

    public int getQuestionCount() {
        return questionCount;
    }

    public boolean isScored() {
        return scored;
    }

    public int getPassMark() {
        return passMark;
    }

    public Paper getPaper() {
        return paper;
    }

    public OffsetDateTime getDeadline() {
        return deadline;
    }

    public OffsetDateTime getClosedAt() {
        return closedAt;
    }

    public Status getStatus() {
        return status;
    }

    public Integer getScorePercent() {
        return scorePercent;
    }

    public boolean isPassed() {
        return passed;
    }

    public String getReceipt() {
        return receipt;
    }
}
