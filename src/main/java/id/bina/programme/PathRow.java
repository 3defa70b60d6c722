package id.bina.programme;

import java.io.Serializable;
import java.math.BigDecimal;

/** A path in the list of the admin. */
public record PathRow(
        Long id,
        String title,
        LearningPath.Status status,
        BigDecimal jp,
        Long steps,
        Integer edition,
        Long running,
        Long completed)
        implements Serializable {}
