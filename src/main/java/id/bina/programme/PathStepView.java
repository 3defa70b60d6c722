package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step of a path for one person.
 *
 * @param waitsFor title of the step that comes before a closed one, or null
 * @param revokedOn when the certificate that proved it was revoked, unless another proves it
 * @param again course that may be taken again for it, or null
 */
public record PathStepView(
        int position,
        int part,
        StepKind kind,
        String title,
        StepState state,
        LocalDate doneOn,
        String waitsFor,
        LocalDate revokedOn,
        Long again,
        String link)
        implements Serializable {}
