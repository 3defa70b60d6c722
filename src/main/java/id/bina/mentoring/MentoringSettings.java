package id.bina.mentoring;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What the office sets for all of mentoring: the time to answer and what a proposal weighs. */
@Entity
public class MentoringSettings extends Persistent {
    /** The only one. */
    static final Long ONLY = 1L;

    /** Working days that a mentor has to answer. */
    @Min(1)
    @Max(30)
    private int answerDays;

    @Min(0)
    @Max(100)
    private int weightCases;

    @Min(0)
    @Max(100)
    private int weightField;

    @Min(0)
    @Max(100)
    private int weightWords;

    @Min(0)
    @Max(100)
    private int weightChannel;

    @Min(0)
    @Max(100)
    private int weightDays;

    @Min(0)
    @Max(100)
    private int weightWay;

    @Min(0)
    @Max(100)
    private int weightLoad;

    protected MentoringSettings() {}

    Weights weights() {
        return new Weights(
                weightCases,
                weightField,
                weightWords,
                weightChannel,
                weightDays,
                weightWay,
                weightLoad);
    }

    void weigh(Weights weights) {
        weightCases = weights.cases();
        weightField = weights.field();
        weightWords = weights.words();
        weightChannel = weights.channel();
        weightDays = weights.days();
        weightWay = weights.way();
        weightLoad = weights.load();
    }

    void answerWithin(int workingDays) {
        answerDays = workingDays;
    }

    public int getAnswerDays() {
        return answerDays;
    }
}
