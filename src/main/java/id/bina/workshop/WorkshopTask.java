package id.bina.workshop;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** A person of the team has seen that a participant did what the certificate asks for besides. */
@Entity
public class WorkshopTask extends Persistent {
    @NotNull
    @OneToOne(fetch = FetchType.LAZY)
    private Registration registration;

    @NotNull private Long confirmedBy;
    @NotNull private OffsetDateTime confirmedAt;

    protected WorkshopTask() {}

    WorkshopTask(Registration registration, Long by, OffsetDateTime at) {
        this.registration = registration;
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    public Registration getRegistration() {
        return registration;
    }
}
