package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * A tap in the roll call as a phone sends it.
 *
 * @param request id the phone gave it; a repeated one is the same tap
 * @param savedAt when the phone kept it, or null
 */
public record SentMark(
        String request,
        Long personId,
        AttendanceStatus status,
        Attendance.How how,
        String reason,
        OffsetDateTime savedAt)
        implements Serializable {
    public SentMark {
        require(request != null && request.matches("[0-9a-f-]{36}"), "workshop.checkIn.unreadable");
        require(personId != null && status != null, "workshop.checkIn.unreadable");
        require(reason == null || reason.length() <= 500, "workshop.checkIn.unreadable");
        require(
                how == Attendance.How.ROLL_CALL || how == Attendance.How.OWN_CODE,
                "workshop.checkIn.unreadable");
    }

    /** When it was tapped; never later than it arrived. */
    OffsetDateTime savedAt(OffsetDateTime arrivedAt) {
        return savedAt == null || savedAt.isAfter(arrivedAt) ? arrivedAt : savedAt;
    }
}
