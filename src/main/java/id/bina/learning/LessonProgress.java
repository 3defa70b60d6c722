package id.bina.learning;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** A lesson finished: when, with what score, and by which event. One per enrolment and lesson. */
@Entity
public class LessonProgress extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    @NotNull private Long lesson;
    @NotNull private OffsetDateTime doneAt;
    private Integer scorePercent;

    /** Simple name of the event, such as LessonRead or AttemptPassed. */
    @NotBlank private String proof;

    protected LessonProgress() {}

    LessonProgress(Enrolment enrolment, LessonDone done, OffsetDateTime now) {
        this.enrolment = enrolment;
        this.lesson = done.lessonId();
        this.doneAt = now;
        this.scorePercent = done.scorePercent();
        this.proof = done.getClass().getSimpleName();
    }

    /** A better result replaces a worse one; the time of the first stays. */
    void improve(Integer score) {
        if (score != null && (scorePercent == null || score > scorePercent)) {
            scorePercent = score;
        }
    }

    public Long getLesson() {
        return lesson;
    }

    public OffsetDateTime getDoneAt() {
        return doneAt;
    }

    public Integer getScorePercent() {
        return scorePercent;
    }

    public String getProof() {
        return proof;
    }
}
