package id.bina.assessment;

import id.bina.learning.Enrolment;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** One more try at a quiz for one person, granted with a reason after the last one failed. */
@Entity
public class ExtraTry extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Quiz quiz;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @NotNull private Long grantedBy;
    @NotNull private OffsetDateTime grantedAt;

    protected ExtraTry() {}

    ExtraTry(Quiz quiz, Enrolment enrolment, String reason, Long grantedBy, OffsetDateTime now) {
        this.quiz = quiz;
        this.enrolment = enrolment;
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    public String getReason() {
        return reason;
    }

    public OffsetDateTime getGrantedAt() {
        return grantedAt;
    }
}
