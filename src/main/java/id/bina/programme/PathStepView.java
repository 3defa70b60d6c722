package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step of a path for one person.
 *
 * @param waitsFor title of the step that comes before a closed one, or null
 */
public record PathStepView(
        int position,
        StepKind kind,
        String title,
        StepState state,
        LocalDate doneOn,
        String waitsFor,
        String link)
        implements Serializable {}
