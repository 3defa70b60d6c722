package id.bina.pledge;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A text was frozen and is signed from that day on. */
public record PledgePublished(
        Long versionId,
        Long pledgeId,
        int number,
        String sha256,
        LocalDate validFrom,
        boolean sample)
        implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeVersion:" + versionId;
    }
}
