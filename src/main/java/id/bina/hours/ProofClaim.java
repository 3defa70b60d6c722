package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a certificate from elsewhere says.
 *
 * @param claimedJp hours written on it; null when it names none
 * @param units days or activities it names; null for every day from first to last
 */
record ProofClaim(
        String form,
        String title,
        String organiser,
        String documentNumber,
        LocalDate startedOn,
        LocalDate endedOn,
        boolean international,
        BigDecimal claimedJp,
        Integer units)
        implements Serializable {
    HoursActivity activity(Long personId) {
        return new HoursActivity(
                personId,
                form,
                title,
                organiser,
                documentNumber,
                startedOn,
                endedOn,
                international,
                claimedJp,
                units);
    }
}
