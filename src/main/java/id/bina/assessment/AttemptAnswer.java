package id.bina.assessment;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** The newest answer to one question of an attempt, as the browser sent it. */
@Entity
public class AttemptAnswer extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Attempt attempt;

    /** Number of the question, counted from 1. */
    private int question;

    /** JSON array: places shown, or the text typed. */
    @NotNull
    @Size(max = 1000)
    private String given;

    /** Counts up on the device with every change; the higher one is the newer one. */
    private long sequenceNumber;

    @NotNull private OffsetDateTime answeredAt;
    @NotNull private OffsetDateTime savedAt;

    protected AttemptAnswer() {}

    AttemptAnswer(Attempt attempt, int question) {
        this.attempt = attempt;
        this.question = question;
        this.sequenceNumber = -1;
    }

    /**
     * Takes a newer answer and says yes. An older or repeated one changes nothing, and a blank one
     * that arrives when the time is up never erases what is there.
     */
    boolean take(String json, long sequence, OffsetDateTime answered, OffsetDateTime now) {
        boolean erases = given != null && Answer.of(json).isBlank();
        if (sequence <= sequenceNumber || erases && attempt.limit().isUp(now)) {
            return false;
        }
        given = json;
        sequenceNumber = sequence;
        answeredAt = answered;
        savedAt = now;
        return true;
    }

    Answer answer() {
        return Answer.of(given);
    }

    public int getQuestion() {
        return question;
    }

    public String getGiven() {
        return given;
    }

    public long getSequenceNumber() {
        return sequenceNumber;
    }

    public OffsetDateTime getAnsweredAt() {
        return answeredAt;
    }

    public OffsetDateTime getSavedAt() {
        return savedAt;
    }
}
