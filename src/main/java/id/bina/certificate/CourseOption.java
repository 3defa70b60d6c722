package id.bina.certificate;

import java.io.Serializable;

/** A course for which certificates exist, in a select box. */
public record CourseOption(Long id, String title) implements Serializable {}
