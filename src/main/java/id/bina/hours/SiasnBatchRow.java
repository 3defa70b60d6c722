package id.bina.hours;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** A file that left, and how many of its lines have no answer yet. */
public record SiasnBatchRow(
        Long id,
        int year,
        String unitName,
        String sentBy,
        OffsetDateTime sentAt,
        int lines,
        long open)
        implements Serializable {}
