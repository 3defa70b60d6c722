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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An opening of a programme: until a day mentees join, then the office matches all of them at once
 * and begins the pairs or circles on one day.
 */
@Entity
public class Intake extends Persistent {
    public enum Status {
        OPEN,
        MATCHED,
        BEGUN
    }

    /** How mentees are grouped. */
    public enum Grouping {
        PAIRS,
        CIRCLES
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotNull private LocalDate joinUntil;
    @NotNull private LocalDate startsOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Grouping grouping;

    /** Mentees of one circle at most; 1 for pairs. */
    @Min(1)
    @Max(12)
    private int circleSize = 1;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    protected Intake() {}

    Intake(Programme programme, String name, LocalDate joinUntil, LocalDate startsOn) {
        require(!startsOn.isBefore(joinUntil), "mentoring.intake.dates");
        this.programme = programme;
        this.name = name;
        this.joinUntil = joinUntil;
        this.startsOn = startsOn;
        this.grouping = Grouping.PAIRS;
    }

    void group(Grouping how, int size) {
        require(status != Status.BEGUN, "mentoring.intake.begun");
        require(how == Grouping.PAIRS || size >= 2, "mentoring.intake.circleSize");
        grouping = how;
        circleSize = how == Grouping.PAIRS ? 1 : size;
    }

    /** A proposal stands; matching again replaces it. */
    void match() {
        require(status != Status.BEGUN, "mentoring.intake.begun");
        status = Status.MATCHED;
    }

    void begin() {
        require(status == Status.MATCHED, "mentoring.intake.notMatched");
        status = Status.BEGUN;
    }

    public boolean isJoinable(LocalDate day) {
        return status != Status.BEGUN && !day.isAfter(joinUntil);
    }

    public Programme getProgramme() {
        return programme;
    }

    public String getName() {
        return name;
    }

    public LocalDate getJoinUntil() {
        return joinUntil;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public Grouping getGrouping() {
        return grouping;
    }

    public int getCircleSize() {
        return circleSize;
    }

    public Status getStatus() {
        return status;
    }
}
