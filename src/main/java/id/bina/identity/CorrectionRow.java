package id.bina.identity;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** A request for correction in a list. */
public record CorrectionRow(
        Long id,
        Long personId,
        String name,
        String unitName,
        String wish,
        OffsetDateTime sentAt,
        String answer,
        OffsetDateTime answeredAt)
        implements Serializable {}
