package id.bina.mentoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A new opening as the office fills it in. */
public class IntakeForm implements Serializable {
    @NotBlank
    @Size(max = 120)
    private String name;

    @NotNull private LocalDate joinUntil;
    @NotNull private LocalDate startsOn;

    /** 1 makes pairs. */
    @Min(1)
    @Max(12)
    private int circleSize = 1;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getJoinUntil() {
        return joinUntil;
    }

    public void setJoinUntil(LocalDate joinUntil) {
        this.joinUntil = joinUntil;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public int getCircleSize() {
        return circleSize;
    }

    public void setCircleSize(int circleSize) {
        this.circleSize = circleSize;
    }
}
