package id.bina.hours;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Asks what waits for a decision: hours claimed by a person for activities that ended in these
 * days. Fired as an event; who keeps proofs observes it and adds.
 */
public class PendingHours {
    private final Long personId;
    private final LocalDate from;
    private final LocalDate to;
    private BigDecimal sum = BigDecimal.ZERO;

    PendingHours(Long personId, LocalDate from, LocalDate to) {
        this.personId = personId;
        this.from = from;
        this.to = to;
    }

    public void add(BigDecimal claimed) {
        if (claimed != null) {
            sum = sum.add(claimed);
        }
    }

    public Long personId() {
        return personId;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    BigDecimal sum() {
        return sum;
    }
}
