package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** A certificate from elsewhere was accepted, returned, refused or taken back. */
public record ProofDecided(
        Long proofId,
        Long personId,
        Long verifierId,
        String title,
        ProofStatus status,
        BigDecimal jp,
        String reason,
        OffsetDateTime decidedAt)
        implements DomainEvent {
    @Override
    public String subject() {
        return "OutsideProof:" + proofId;
    }
}
