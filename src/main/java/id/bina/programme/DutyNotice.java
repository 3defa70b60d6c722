package id.bina.programme;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** This stage of a cycle was told; unique, so that nobody is told twice. */
@Entity
public class DutyNotice extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private DutyCycle cycle;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DutyDue.Stage stage;

    @NotNull private OffsetDateTime toldAt;

    protected DutyNotice() {}

    DutyNotice(DutyCycle cycle, DutyDue.Stage stage, OffsetDateTime toldAt) {
        this.cycle = cycle;
        this.stage = stage;
        this.toldAt = toldAt;
    }
}
