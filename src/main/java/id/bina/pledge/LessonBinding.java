package id.bina.pledge;

import java.io.Serializable;

/** Which pledge a lesson asks for, and whether that can be changed now. */
public record LessonBinding(
        Long lessonId,
        String title,
        Long courseId,
        String courseTitle,
        boolean draft,
        Long pledgeId)
        implements Serializable {}
