package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Lesson;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The rules of one quiz lesson: how many questions, how long, how often, what passes. */
@Entity
public class Quiz extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    /** Stable key of the only module asked about; null when all are. */
    @Size(max = 40)
    private String moduleKey;

    @Min(1)
    @Max(100)
    private int draw = 5;

    /** Time limit; null when there is none. */
    @Min(1)
    @Max(600)
    private Integer minutes;

    /** How often it may be taken; null when there is no limit. */
    @Min(1)
    @Max(100)
    private Integer tries;

    /** Percent that passes; without effect on practice. */
    @Min(0)
    @Max(100)
    private int passMark = 75;

    /** Whether it counts; otherwise it is practice, done when handed in. */
    private boolean scored;

    private boolean shuffle = true;

    protected Quiz() {}

    Quiz(Lesson lesson) {
        this.lesson = lesson;
    }

    /** Sets the rules; they must make sense together. */
    void ruled(Rules rules) {
        require(rules.draw() >= 1 && rules.draw() <= 100, "assessment.quiz.badDraw");
        require(between(rules.minutes(), 600), "assessment.quiz.badMinutes");
        require(between(rules.tries(), 100), "assessment.quiz.badTries");
        require(rules.passMark() >= 0 && rules.passMark() <= 100, "assessment.quiz.badPassMark");
        moduleKey = rules.moduleKey();
        draw = rules.draw();
        minutes = rules.minutes();
        tries = rules.tries();
        passMark = rules.passMark();
        scored = rules.scored();
        shuffle = rules.shuffle();
    }

    private static boolean between(Integer number, int most) {
        return number == null || number >= 1 && number <= most;
    }

    Quiz copyFor(Lesson other) {
        var copy = new Quiz(other);
        copy.ruled(rules());
        return copy;
    }

    Rules rules() {
        return new Rules(moduleKey, draw, minutes, tries, passMark, scored, shuffle);
    }

    /** Whether one more try is left after so many, with so many granted on top. */
    boolean allows(long used, long granted) {
        return tries == null || used < tries + granted;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public String getModuleKey() {
        return moduleKey;
    }

    public int getDraw() {
        return draw;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public Integer getTries() {
        return tries;
    }

    public int getPassMark() {
        return passMark;
    }

    public boolean isScored() {
        return scored;
    }

    public boolean isShuffle() {
        return shuffle;
    }
}
