package id.bina.learning;

import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.catalogue.Material;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One lesson as a learner sees it, with the outline around it and what was left here. */
public record LessonView(
        Long id,
        Long courseId,
        String courseTitle,
        LessonKind kind,
        String title,
        int minutes,
        String goal,
        String body,
        List<String> keyPoints,
        String task,
        String reflection,
        List<LessonFile> files,
        Outline outline,
        int progress,
        boolean preview,
        String note,
        long noteSequence,
        int seconds,
        long secondsSequence)
        implements Serializable {
    static LessonView of(
            Lesson lesson,
            List<LessonFile> files,
            Outline outline,
            Enrolment mine,
            LessonMemo memo) {
        var revision = lesson.getModule().getRevision();
        return new LessonView(
                lesson.getId(),
                revision.getCourse().getId(),
                revision.getTitle(),
                lesson.getKind(),
                lesson.getTitle(),
                lesson.getMinutes(),
                lesson.getGoal(),
                lesson.getBody(),
                CourseView.lines(lesson.getKeyPoints()),
                lesson.getTask(),
                lesson.getReflection(),
                files,
                outline,
                mine == null ? 0 : mine.getProgress(),
                mine == null,
                memo == null ? null : memo.getNote(),
                memo == null ? 0 : memo.getNoteSequence(),
                memo == null ? 0 : memo.getSeconds(),
                memo == null ? 0 : memo.getSecondsSequence());
    }

    public LessonFile video() {
        return first(Material.Use.VIDEO);
    }

    public LessonFile captions() {
        return first(Material.Use.CAPTIONS);
    }

    public LessonFile audio() {
        return first(Material.Use.AUDIO);
    }

    public LessonFile transcript() {
        return first(Material.Use.TRANSCRIPT);
    }

    /** Images that do not stand in the text, shown one below the other. */
    public List<LessonFile> images() {
        return files.stream()
                .filter(f -> f.purpose() == Material.Use.IMAGE && !isInText(f))
                .toList();
    }

    private boolean isInText(LessonFile image) {
        return body != null && body.contains("\"/files/" + image.file().getId() + "/");
    }

    /** Documents and attachments, each a card. */
    public List<LessonFile> documents() {
        return files.stream()
                .filter(
                        f ->
                                f.purpose() == Material.Use.DOCUMENT
                                        || f.purpose() == Material.Use.ATTACHMENT)
                .toList();
    }

    public boolean done() {
        return outline.lessons().stream().anyMatch(l -> l.id().equals(id) && l.done());
    }

    public OutlineLesson next() {
        return outline.after(id).orElse(null);
    }

    public OutlineLesson previous() {
        return outline.before(id).orElse(null);
    }

    public OutlineModule module() {
        return outline.moduleOf(id).orElse(null);
    }

    /** Place of the lesson in its module, counted from 1. */
    public int place() {
        return module().lessons().stream().map(OutlineLesson::id).toList().indexOf(id) + 1;
    }

    private LessonFile first(Material.Use purpose) {
        Optional<LessonFile> file = files.stream().filter(f -> f.purpose() == purpose).findFirst();
        return file.orElse(null);
    }
}
