package id.bina.pledge;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** A person was reminded of a pledge, for this cause; there is at most one of each. */
@Entity
public class PledgeNotice extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private PledgeVersion pledgeVersion;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private int period;
    @NotBlank private String cause;
    @NotNull private OffsetDateTime firedAt;

    protected PledgeNotice() {}

    PledgeNotice(
            PledgeVersion pledgeVersion,
            Person person,
            int period,
            String cause,
            OffsetDateTime now) {
        this.pledgeVersion = pledgeVersion;
        this.person = person;
        this.period = period;
        this.cause = cause;
        this.firedAt = now;
    }

    public String getCause() {
        return cause;
    }
}
