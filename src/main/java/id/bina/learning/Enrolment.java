package id.bina.learning;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Course;
import id.bina.catalogue.CourseRevision;
import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One person in one course, on the revision with which he or she began. Active until complete or
 * withdrawn; a withdrawn one can be taken up again with everything done so far. A finished one can
 * be renewed: the next round begins with nothing done, this one keeps all it proved.
 */
@Entity
public class Enrolment extends Persistent {
    public enum Status {
        ACTIVE,
        COMPLETED,
        WITHDRAWN
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private CourseRevision revision;

    /** The id under which packages (cmi5, xAPI) know this person in this course. */
    @NotBlank private String registration = UUID.randomUUID().toString();

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    @NotNull private OffsetDateTime enrolledAt;
    private OffsetDateTime startedAt;
    private OffsetDateTime completedAt;
    private OffsetDateTime lastSeenAt;
    private LocalDate dueOn;
    private int progress;
    private Integer scorePercent;

    /** Which time the person takes this course: 1, 2, ... */
    private int round = 1;

    /** The course again while this is the current round, else null: one current round a person. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Course currentCourse;

    /** The lesson where the person was last; kept by its id in this revision. */
    private Long lastLesson;

    protected Enrolment() {}

    public Enrolment(Person person, CourseRevision revision, LocalDate dueOn, OffsetDateTime now) {
        this.person = person;
        this.course = revision.getCourse();
        this.currentCourse = course;
        this.revision = revision;
        this.dueOn = dueOn;
        this.enrolledAt = now;
    }

    /** Is no longer the current round and keeps all it proved; then a next round may begin. */
    void close() {
        require(status == Status.COMPLETED, "learning.enrolment.notFinished");
        currentCourse = null;
    }

    /** The round after this one, on this revision. */
    Enrolment next(CourseRevision published, LocalDate due, OffsetDateTime now) {
        var renewed = new Enrolment(person, published, due, now);
        renewed.round = round + 1;
        return renewed;
    }

    /** The person was at this lesson; the first time begins the course. */
    void visit(Long lesson, OffsetDateTime now) {
        if (startedAt == null) {
            startedAt = now;
        }
        lastLesson = lesson;
        lastSeenAt = now;
    }

    /** Stores what the finished lessons amount to; 100 percent completes the course, once. */
    boolean rollUp(int percent, Integer score, OffsetDateTime now) {
        progress = percent;
        scorePercent = score;
        if (startedAt == null) {
            startedAt = now;
        }
        if (percent < 100 || status == Status.COMPLETED) {
            return false;
        }
        status = Status.COMPLETED;
        completedAt = now;
        return true;
    }

    void withdraw() {
        require(status == Status.ACTIVE, "learning.enrolment.notActive");
        status = Status.WITHDRAWN;
    }

    void resume() {
        require(status == Status.WITHDRAWN, "learning.enrolment.notWithdrawn");
        status = Status.ACTIVE;
    }

    void dueBy(LocalDate day) {
        dueOn = day;
    }

    public Person getPerson() {
        return person;
    }

    public Course getCourse() {
        return course;
    }

    public CourseRevision getRevision() {
        return revision;
    }

    public String getRegistration() {
        return registration;
    }

    public Status getStatus() {
        return status;
    }

    public OffsetDateTime getEnrolledAt() {
        return enrolledAt;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    public OffsetDateTime getCompletedAt() {
        return completedAt;
    }

    public OffsetDateTime getLastSeenAt() {
        return lastSeenAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Percent of the required lessons, 0 to 100. */
    public int getProgress() {
        return progress;
    }

    public Integer getScorePercent() {
        return scorePercent;
    }

    public int getRound() {
        return round;
    }

    public Long getLastLesson() {
        return lastLesson;
    }
}
