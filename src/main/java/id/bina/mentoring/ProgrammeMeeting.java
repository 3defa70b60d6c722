package id.bina.mentoring;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One of the meetings that a programme plans: what to bring, what to do, what remains. */
@Entity
public class ProgrammeMeeting extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    /** Counted from 1. */
    @Min(1)
    private int number;

    @Min(1)
    @Max(60)
    private int week;

    @NotBlank
    @Size(max = 160)
    private String title;

    @Size(max = 300)
    private String material;

    @Size(max = 300)
    private String exercise;

    @Size(max = 300)
    private String evidence;

    protected ProgrammeMeeting() {}

    ProgrammeMeeting(Programme programme, int number, int week, String title) {
        this.programme = programme;
        this.number = number;
        this.week = week;
        this.title = title;
    }

    public Programme getProgramme() {
        return programme;
    }

    public int getNumber() {
        return number;
    }

    public int getWeek() {
        return week;
    }

    public void setWeek(int week) {
        this.week = week;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public String getExercise() {
        return exercise;
    }

    public void setExercise(String exercise) {
        this.exercise = exercise;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
