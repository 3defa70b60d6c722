package id.bina.workshop;

import java.io.Serializable;
import java.math.BigDecimal;

/** A workshop in the office's list. */
public record WorkshopRow(
        Long id,
        String code,
        String title,
        String form,
        BigDecimal jp,
        Workshop.Status status,
        long cohorts)
        implements Serializable {}
