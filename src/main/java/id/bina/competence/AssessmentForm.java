package id.bina.competence;

import java.io.Serializable;
import java.time.LocalDate;

/** What a superior writes about one competence of a person. */
public class AssessmentForm implements Serializable {
    private Long competenceId;
    private int level = 1;
    private String reason;
    private LocalDate untilOn;

    public Long getCompetenceId() {
        return competenceId;
    }

    public void setCompetenceId(Long competenceId) {
        this.competenceId = competenceId;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(LocalDate untilOn) {
        this.untilOn = untilOn;
    }
}
