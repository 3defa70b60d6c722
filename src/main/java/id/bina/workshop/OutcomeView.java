package id.bina.workshop;

import java.io.Serializable;
import java.util.List;

/** The people of a cohort with what the certificate asks for. */
public record OutcomeView(
        Long cohortId,
        String workshop,
        String cohort,
        int threshold,
        String condition,
        List<String> tasks,
        List<OutcomeRow> rows)
        implements Serializable {
    /** Whether being there is not enough. */
    public boolean asks() {
        return !tasks.isEmpty();
    }
}
