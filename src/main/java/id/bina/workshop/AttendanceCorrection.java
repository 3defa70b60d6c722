package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** A line added to a sealed list, with its reason; the list itself stays as it was. */
@Entity
public class AttendanceCorrection extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private AttendanceList list;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AttendanceStatus status;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @NotNull private Long correctedBy;
    @NotNull private OffsetDateTime correctedAt;

    protected AttendanceCorrection() {}

    AttendanceCorrection(
            AttendanceList list,
            Person person,
            AttendanceStatus status,
            String reason,
            Long by,
            OffsetDateTime at) {
        require(list.isSealed(), "workshop.correction.notSealed");
        require(status != null, "workshop.correction.statusMissing");
        require(reason != null && !reason.isBlank(), "workshop.decision.reasonMissing");
        this.list = list;
        this.person = person;
        this.status = status;
        this.reason = reason.strip();
        this.correctedBy = by;
        this.correctedAt = at;
    }

    public Person getPerson() {
        return person;
    }

    public AttendanceStatus getStatus() {
        return status;
    }

    public String getReason() {
        return reason;
    }

    public OffsetDateTime getCorrectedAt() {
        return correctedAt;
    }
}
