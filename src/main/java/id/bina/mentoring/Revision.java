package id.bina.mentoring;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How often a text was written, and by which page last. It decides whether a save builds on what is
 * there, was heard before, or comes from a page that knows nothing of a newer text.
 */
@Embeddable
public class Revision implements Serializable {
    /** What becomes of a save. */
    enum Verdict {
        TAKE,
        DONE,
        STALE
    }

    private long sequence;

    @NotNull
    @Size(max = 40)
    private String writer = "";

    private long step;

    Verdict judge(Step save) {
        if (writer.equals(save.writer())) {
            return save.step() > step ? Verdict.TAKE : Verdict.DONE;
        }
        boolean fits = save.base() == sequence || !writer.isEmpty() && writer.equals(save.after());
        return fits ? Verdict.TAKE : Verdict.STALE;
    }

    void take(Step save) {
        sequence++;
        writer = save.writer();
        step = save.step();
    }

    public long getSequence() {
        return sequence;
    }

    public String getWriter() {
        return writer;
    }

    public long getStep() {
        return step;
    }
}
