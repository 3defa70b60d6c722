package id.bina.learning;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a learner leaves at a lesson: a private note, and the second at which a video was left.
 * Every change carries a number that grows; a smaller or equal one never overwrites.
 */
@Entity
public class LessonMemo extends Persistent {
    /** Characters of a note. */
    public static final int LONGEST = 10_000;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    @NotNull private Long lesson;

    @Size(max = LONGEST)
    private String note;

    private long noteSequence;
    private int seconds;
    private long secondsSequence;

    protected LessonMemo() {}

    LessonMemo(Enrolment enrolment, Long lesson) {
        this.enrolment = enrolment;
        this.lesson = lesson;
    }

    /** Takes the note unless a later one is there; whether it was taken. */
    boolean write(String text, long sequence) {
        if (sequence <= noteSequence) {
            return false;
        }
        note = text;
        noteSequence = sequence;
        return true;
    }

    /** Takes the place in the video unless a later one is there. */
    void leaveAt(int second, long sequence) {
        if (sequence > secondsSequence) {
            seconds = Math.max(0, second);
            secondsSequence = sequence;
        }
    }

    public String getNote() {
        return note;
    }

    public long getNoteSequence() {
        return noteSequence;
    }

    public int getSeconds() {
        return seconds;
    }

    public long getSecondsSequence() {
        return secondsSequence;
    }
}
