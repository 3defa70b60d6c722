package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody on a path. */
public record PathPerson(
        Long id,
        String name,
        String unit,
        PathEnrolment.State status,
        int edition,
        LocalDate joinedOn,
        LocalDate completedOn)
        implements Serializable {}
