package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something a person learned by, before a rule has said what it is worth.
 *
 * @param form code of the form of development, such as KL07
 * @param claimedJp hours the certificate or curriculum names; null when it names none
 * @param units how often the basis of the form occurs; null for every day from first to last, or
 *     one
 */
public record HoursActivity(
        Long personId,
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
    public HoursActivity {
        require(startedOn != null && endedOn != null, "hours.activity.noDates");
        require(!endedOn.isBefore(startedOn), "hours.activity.badDates");
        require(claimedJp == null || claimedJp.signum() >= 0, "hours.activity.badJp");
        organiser = stripped(organiser);
        documentNumber = stripped(documentNumber);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Days from the first to the last, both included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(startedOn, endedOn) + 1;
    }
}
