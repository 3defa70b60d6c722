package id.bina.pledge;

import id.bina.shared.files.StoredFile;
import java.io.Serializable;
import java.util.List;

/** A pledge lesson as a learner meets it; without a sheet there is nothing to sign yet. */
public record LessonSheet(
        Long lessonId,
        Long courseId,
        String courseTitle,
        String title,
        String goal,
        String body,
        List<StoredFile> files,
        boolean done,
        PledgeSheet sheet)
        implements Serializable {}
