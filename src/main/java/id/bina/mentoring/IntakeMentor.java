package id.bina.mentoring;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A mentor of an intake and how many pairs or circles he or she can take in it. */
@Entity
public class IntakeMentor extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private MentorProfile mentor;

    @Min(1)
    @Max(MentorProfile.MOST)
    private int places;

    protected IntakeMentor() {}

    IntakeMentor(Intake intake, MentorProfile mentor, int places) {
        this.intake = intake;
        this.mentor = mentor;
        this.places = places;
    }

    public Intake getIntake() {
        return intake;
    }

    public MentorProfile getMentor() {
        return mentor;
    }

    public int getPlaces() {
        return places;
    }
}
