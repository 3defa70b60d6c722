package id.bina.learning;

import id.bina.catalogue.LessonKind;
import java.io.Serializable;

/** A lesson that fits into a few minutes. */
public record ShortLesson(Long id, LessonKind kind, String title, int minutes, String courseTitle)
        implements Serializable {}
