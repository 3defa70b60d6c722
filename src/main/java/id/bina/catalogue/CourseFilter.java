package id.bina.catalogue;

import java.io.Serializable;

/** What the list of courses is narrowed to; null or empty means all. */
public record CourseFilter(String query, Course.Status status) implements Serializable {}
