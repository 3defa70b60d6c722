package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** An excuse that waits for a decision. */
public record ExcuseRow(Long id, String person, String reason, OffsetDateTime askedAt)
        implements Serializable {}
