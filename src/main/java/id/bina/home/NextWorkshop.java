package id.bina.home;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The next session that a person has a seat in; the place is null when it is held online. */
public record NextWorkshop(
        Long cohortId,
        String title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String place,
        BigDecimal jp)
        implements Serializable {}
