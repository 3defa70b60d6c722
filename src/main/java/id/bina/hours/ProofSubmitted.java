package id.bina.hours;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A certificate from elsewhere was handed in. */
public record ProofSubmitted(
        Long proofId,
        Long personId,
        Long enteredById,
        String title,
        String form,
        LocalDate endedOn,
        BigDecimal claimedJp)
        implements DomainEvent {
    @Override
    public String subject() {
        return "OutsideProof:" + proofId;
    }
}
