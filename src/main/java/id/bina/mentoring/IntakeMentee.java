package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** A mentee of an intake, the problem, and the mentor that is proposed for it. */
@Entity
public class IntakeMentee extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person mentee;

    @Valid @NotNull @Embedded private Problem problem;

    @NotNull private OffsetDateTime joinedAt;

    /** Null while there is no proposal, and when there is no mentor left. */
    @ManyToOne(fetch = FetchType.LAZY)
    private MentorProfile mentor;

    /** Chosen by the office instead of by the matching. */
    private boolean byHand;

    protected IntakeMentee() {}

    IntakeMentee(Intake intake, Person mentee, Problem problem, OffsetDateTime now) {
        this.intake = intake;
        this.mentee = mentee;
        this.problem = problem;
        this.joinedAt = now;
    }

    void propose(MentorProfile proposed) {
        mentor = proposed;
        byHand = false;
    }

    void assign(MentorProfile chosen) {
        mentor = chosen;
        byHand = true;
    }

    public Intake getIntake() {
        return intake;
    }

    public Person getMentee() {
        return mentee;
    }

    public Problem getProblem() {
        return problem;
    }

    public OffsetDateTime getJoinedAt() {
        return joinedAt;
    }

    public MentorProfile getMentor() {
        return mentor;
    }

    public boolean isByHand() {
        return byHand;
    }
}
