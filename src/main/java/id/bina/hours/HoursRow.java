package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the ledger as its person reads it. */
public record HoursRow(
        Long id,
        String title,
        String form,
        String formName,
        String documentNumber,
        LocalDate endedOn,
        BigDecimal claimedJp,
        BigDecimal jp,
        String shortfall,
        String warning,
        SourceKind kind,
        String reason,
        String legalBasis)
        implements Serializable {}
