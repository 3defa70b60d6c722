package id.bina.mentoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the programme sees of a held meeting: when, how long, how many JP. */
public record SessionFacts(Long pairId, LocalDate heldOn, Integer minutes, BigDecimal jp)
        implements Serializable {}
