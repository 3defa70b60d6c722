package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * One person on one path, with the edition of the day he or she began. How far it is is never kept:
 * {@link PathProgress} tells it from what was finished. Whoever left can take it up again.
 */
@Entity
public class PathEnrolment extends Persistent {
    public enum State {
        ACTIVE,
        COMPLETED,
        LEFT
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private LearningPath path;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private PathEdition edition;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State status = State.ACTIVE;

    @NotNull private LocalDate joinedOn;
    private LocalDate completedOn;

    protected PathEnrolment() {}

    PathEnrolment(Person person, PathEdition edition, LocalDate today) {
        this.person = person;
        this.path = edition.getPath();
        this.edition = edition;
        this.joinedOn = today;
    }

    void leave() {
        require(status == State.ACTIVE, "programme.path.notOnIt");
        status = State.LEFT;
    }

    void takeUp() {
        require(status == State.LEFT, "programme.path.onIt");
        status = State.ACTIVE;
    }

    /** Once; true when this completed it. */
    boolean complete(LocalDate day) {
        if (status != State.ACTIVE) {
            return false;
        }
        status = State.COMPLETED;
        completedOn = day;
        return true;
    }

    public Person getPerson() {
        return person;
    }

    public LearningPath getPath() {
        return path;
    }

    public PathEdition getEdition() {
        return edition;
    }

    public State getStatus() {
        return status;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }
}
