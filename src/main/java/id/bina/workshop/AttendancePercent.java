package id.bina.workshop;

import java.util.List;

/**
 * How much of a cohort a person was there: minutes of the sessions with the person present or late,
 * of the minutes of all sessions. An excuse explains an absence but does not make up for it. Halves
 * are not rounded up: nobody passes by rounding.
 */
final class AttendancePercent {
    /** A session: its length, and how the person stands on its list; null when not at all. */
    record Part(long minutes, AttendanceStatus status) {
        boolean there() {
            return status != null && status.isThere();
        }
    }

    private AttendancePercent() {}

    /** Whole percent, 0 to 100. */
    static int of(List<Part> parts) {
        long all = parts.stream().mapToLong(Part::minutes).sum();
        long there = parts.stream().filter(Part::there).mapToLong(Part::minutes).sum();
        return all == 0 ? 0 : (int) (there * 100 / all);
    }
}
