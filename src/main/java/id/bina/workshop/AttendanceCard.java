package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * What a participant needs on the day: the own QR and code, when to check in and out, and what is
 * known so far.
 *
 * @param own the code instead of the QR, in two halves; null for whoever has no seat
 * @param qr the own QR as SVG, or null
 * @param opens from when one may check in
 * @param leaves from when one may check out
 * @param status null while nothing is known
 * @param ahead whether the session has not begun: one may still ask to be excused
 * @param excuseAsked whether such a request waits
 * @param now milliseconds since 1970
 */
public record AttendanceCard(
        SessionHead head,
        String own,
        String qr,
        OffsetDateTime opens,
        OffsetDateTime leaves,
        AttendanceStatus status,
        OffsetDateTime arrivedAt,
        OffsetDateTime leftAt,
        boolean syncedLate,
        boolean ahead,
        boolean excuseAsked,
        long now)
        implements Serializable {
    public boolean seated() {
        return own != null;
    }

    public boolean excused() {
        return status == AttendanceStatus.EXCUSED;
    }

    public boolean absent() {
        return status == AttendanceStatus.ABSENT;
    }
}
