package id.bina.learning;

import java.io.Serializable;
import java.math.BigDecimal;

/** A course as an offer: its facts, its weight, and how far the person who asks has come. */
public record OfferRow(
        Long courseId,
        String icon,
        String title,
        String summary,
        BigDecimal jp,
        int minutes,
        long lessons,
        long bytes,
        Enrolment.Status status,
        int progress)
        implements Serializable {}
