package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** A list of who has signed left the portal. */
public record SignaturesExported(Long versionId, int period, int rows, String asked)
        implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeVersion:" + versionId;
    }
}
