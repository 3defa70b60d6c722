package id.bina.workshop;

import java.io.Serializable;

/** A person of a cohort and how far he or she is. */
public record OutcomeRow(
        Long id,
        String name,
        String unit,
        int percent,
        boolean confirmed,
        Registration.Status status)
        implements Serializable {
    /** Colour of the status. */
    public String tone() {
        return switch (status) {
            case PASSED -> "ok";
            case ATTENDED -> "info";
            case NOT_PASSED -> "warn";
            default -> "n";
        };
    }
}
