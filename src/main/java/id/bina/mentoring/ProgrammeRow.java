package id.bina.mentoring;

import java.io.Serializable;
import java.math.BigDecimal;

/** A programme in the office's list, with the pairs that run in it. */
public record ProgrammeRow(
        Long id,
        String code,
        String title,
        int weeks,
        BigDecimal jpPerSession,
        boolean active,
        long running)
        implements Serializable {}
