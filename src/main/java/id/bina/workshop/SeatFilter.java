package id.bina.workshop;

import java.io.Serializable;

/**
 * Which people of a cohort; null or empty means all.
 *
 * @param text part of the name, or a whole employee number
 * @param unitPath this unit and everything below it
 */
public record SeatFilter(Long cohortId, String text, String unitPath, Registration.Status status)
        implements Serializable {}
