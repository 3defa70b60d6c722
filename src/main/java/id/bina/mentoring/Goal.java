package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a mentee wants to reach in the weeks of the pair, with a measure from-to if it has one. The
 * words are sealed; the programme sees the state alone.
 */
@Entity
public class Goal extends Persistent {
    public enum Status {
        OPEN,
        DONE,
        DROPPED
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Pair pair;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;

    /** Sealed {@link GoalText}. */
    @NotNull private String words;

    private BigDecimal fromValue;
    private BigDecimal toValue;
    private BigDecimal nowValue;

    @NotNull private LocalDate dueOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private LocalDate closedOn;

    protected Goal() {}

    Goal(Pair pair, Person owner, String sealedWords, Measure measure, LocalDate dueOn) {
        require(dueOn != null, "mentoring.goal.noDay");
        this.pair = pair;
        this.owner = owner;
        this.words = sealedWords;
        this.fromValue = measure.from();
        this.toValue = measure.to();
        this.nowValue = measure.from();
        this.dueOn = dueOn;
    }

    /** Where the measure stands now. */
    void stand(BigDecimal value) {
        mustBeOpen();
        require(isMeasured(), "mentoring.goal.noMeasure");
        require(value != null, "mentoring.goal.noValue");
        nowValue = value;
    }

    void done(String sealedWords, LocalDate today) {
        mustBeOpen();
        words = sealedWords;
        status = Status.DONE;
        closedOn = today;
    }

    /** Given up; nobody is asked why. */
    void drop(LocalDate today) {
        mustBeOpen();
        status = Status.DROPPED;
        closedOn = today;
    }

    private void mustBeOpen() {
        require(status == Status.OPEN, "mentoring.goal.closed");
    }

    public boolean isMeasured() {
        return toValue != null;
    }

    /** Percent of the way from the first to the wanted value, 0 to 100; done is 100. */
    public int getPercent() {
        if (status == Status.DONE) {
            return 100;
        }
        if (!isMeasured() || toValue.compareTo(fromValue) == 0) {
            return 0;
        }
        int percent =
                nowValue.subtract(fromValue)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(toValue.subtract(fromValue), 0, RoundingMode.HALF_UP)
                        .intValue();
        return Math.max(0, Math.min(100, percent));
    }

    public Pair getPair() {
        return pair;
    }

    public Person getOwner() {
        return owner;
    }

    String getWords() {
        return words;
    }

    public Measure getMeasure() {
        return new Measure(fromValue, toValue);
    }

    public BigDecimal getNowValue() {
        return nowValue;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Status getStatus() {
        return status;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }
}
