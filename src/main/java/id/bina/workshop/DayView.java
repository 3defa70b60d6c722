package id.bina.workshop;

import java.io.Serializable;
import java.util.List;

/**
 * What the trainer's phone needs to work without a network. Times are milliseconds since 1970.
 *
 * @param now of the server
 * @param lateAfter from when an arrival is late
 * @param firstStep number of the rotation that the first code belongs to
 * @param codes of the coming rotations, never more than three hours of them
 * @param locked whether the list is signed and nothing can be marked
 * @param waiting how many claims, flags and excuses wait for a decision
 */
public record DayView(
        long now,
        long opensAt,
        long lateAfter,
        long closesAt,
        long firstStep,
        List<String> codes,
        boolean locked,
        long waiting,
        List<Entry> people)
        implements Serializable {
    /**
     * A person of the list.
     *
     * @param own the code that the person shows instead of a QR
     * @param status name of the status, or null while nothing is known
     * @param arrived as it is shown, or null
     */
    public record Entry(
            Long id,
            String name,
            String unit,
            String own,
            String status,
            String reason,
            String arrived,
            String left,
            boolean synced)
            implements Serializable {}
}
