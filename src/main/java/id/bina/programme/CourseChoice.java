package id.bina.programme;

import java.io.Serializable;

/** A course in a select box. */
public record CourseChoice(Long id, String title) implements Serializable {}
