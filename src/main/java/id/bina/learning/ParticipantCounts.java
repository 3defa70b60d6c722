package id.bina.learning;

import java.io.Serializable;

/** A course and its participants in figures; withdrawn ones do not count. */
public record ParticipantCounts(
        Long courseId, String title, long all, long done, long late, long stuck)
        implements Serializable {}
