package id.bina.learning;

import java.io.Serializable;

/**
 * Which participants of a course; null or empty means all.
 *
 * @param text part of the name, or a whole employee number
 * @param unitPath this unit and everything below it
 */
public record ParticipantFilter(Long courseId, String text, String unitPath, ParticipantState state)
        implements Serializable {}
