package id.bina.pledge;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** Somebody who keeps the pledges asked this person to sign. */
public record PledgeReminded(
        Long personId, Long versionId, int period, LocalDate dueOn, LocalDate remindedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeVersion:" + versionId;
    }
}
