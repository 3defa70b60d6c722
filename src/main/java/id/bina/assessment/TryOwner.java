package id.bina.assessment;

import java.io.Serializable;

/** Whose tries they are, and in which course. */
public record TryOwner(String person, Long courseId, String courseTitle) implements Serializable {}
