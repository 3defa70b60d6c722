package id.bina.workshop;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Somebody who wants to come, for the one who decides.
 *
 * @param at when it was asked, or decided
 */
public record ApprovalRow(
        Long id,
        String name,
        String position,
        String unit,
        String title,
        int number,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        BigDecimal jp,
        OffsetDateTime at,
        Registration.Status status)
        implements Serializable {
    public String roman() {
        return Roman.of(number);
    }
}
