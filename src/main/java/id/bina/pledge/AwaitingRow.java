package id.bina.pledge;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** A signature beneath which the superior has still to sign. */
public record AwaitingRow(
        Long id,
        String signer,
        String unit,
        String position,
        String title,
        int number,
        OffsetDateTime signedAt)
        implements Serializable {}
