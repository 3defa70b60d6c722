package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A mentor and one mentee, or several in a circle, for the weeks of a programme. It takes one place
 * of the mentor from the beginning until it has ended or was broken off; {@link MentorPlaces} gives
 * the place back, so every end goes through {@link PairEnds}.
 */
@Entity
public class Pair extends Persistent {
    public enum Status {
        ACTIVE,
        ENDING,
        ENDED,
        BROKEN_OFF
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person mentor;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    /** The opening of the programme it came from; null when a mentee asked. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    /** The request it came from; null in an intake. */
    @ManyToOne(fetch = FetchType.LAZY)
    private MentoringRequest request;

    @OneToMany(mappedBy = "pair", cascade = CascadeType.PERSIST)
    private List<PairMember> members = new ArrayList<>();

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    @NotNull private OffsetDateTime startedAt;

    /** The day on which the weeks of the programme are over; an expectation, not an end. */
    @NotNull private LocalDate plannedUntil;

    private OffsetDateTime endedAt;

    /** Why it was ended before its time; never asked of a mentee. */
    @Size(max = 500)
    private String endedBecause;

    protected Pair() {}

    Pair(Person mentor, Programme programme, LocalDate from, OffsetDateTime now) {
        this.mentor = mentor;
        this.programme = programme;
        this.startedAt = now;
        this.plannedUntil = from.plusWeeks(programme.getWeeks());
    }

    void comeFrom(MentoringRequest source) {
        request = source;
    }

    void comeFrom(Intake source) {
        intake = source;
    }

    void join(Person mentee) {
        require(!mentee.equals(mentor), "mentoring.pair.oneself");
        members.add(new PairMember(this, mentee));
    }

    /** The last meeting is over; what is missing are the reflections. */
    void close() {
        require(status == Status.ACTIVE, "mentoring.pair.notActive");
        status = Status.ENDING;
    }

    void end(OffsetDateTime now) {
        require(isRunning(), "mentoring.pair.notRunning");
        status = Status.ENDED;
        endedAt = now;
    }

    void breakOff(String reason, OffsetDateTime now) {
        require(isRunning(), "mentoring.pair.notRunning");
        status = Status.BROKEN_OFF;
        endedBecause = reason;
        endedAt = now;
    }

    /** Whether it still takes a place of the mentor. */
    public boolean isRunning() {
        return status == Status.ACTIVE || status == Status.ENDING;
    }

    public boolean isCircle() {
        return members.size() > 1;
    }

    /** Whether this person is its mentor or one of its mentees. */
    public boolean includes(Long personId) {
        return isMentor(personId) || isMentee(personId);
    }

    public boolean isMentor(Long personId) {
        return mentor.getId().equals(personId);
    }

    public boolean isMentee(Long personId) {
        return members.stream().anyMatch(one -> one.getMentee().getId().equals(personId));
    }

    public Person getMentor() {
        return mentor;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Intake getIntake() {
        return intake;
    }

    public MentoringRequest getRequest() {
        return request;
    }

    public List<PairMember> getMembers() {
        return List.copyOf(members);
    }

    public Status getStatus() {
        return status;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    public LocalDate getPlannedUntil() {
        return plannedUntil;
    }

    public OffsetDateTime getEndedAt() {
        return endedAt;
    }

    public String getEndedBecause() {
        return endedBecause;
    }
}
