package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A move as somebody asks for it: how the person is employed from that day on, and why.
 *
 * @param superior employee number of the superior to be named, or null for the head of the unit
 * @param effectiveOn first day, today or later
 * @param decree number of the decision, or null
 */
public record MoveWish(
        EmploymentType employmentType,
        String grade,
        String position,
        PositionLevel level,
        Long unitId,
        Nip superior,
        LocalDate effectiveOn,
        String decree,
        String reason)
        implements Serializable {
    private static final int LONGEST_DECREE = 80;
    private static final int LONGEST_REASON = 300;

    public MoveWish {
        grade = plain(grade);
        position = plain(position);
        decree = plain(decree);
        reason = plain(reason);
        require(employmentType != null && unitId != null, "identity.person.noUnit");
        require(effectiveOn != null, "identity.move.noDay");
        require(reason != null, "identity.move.noReason");
        require(reason.length() <= LONGEST_REASON, "identity.import.long", LONGEST_REASON);
        require(
                decree == null || decree.length() <= LONGEST_DECREE,
                "identity.import.long",
                LONGEST_DECREE);
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
