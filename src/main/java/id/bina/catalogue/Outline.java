package id.bina.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Modules and lessons of one revision as the builder shows them. */
public record Outline(List<ModuleRow> modules) implements Serializable {
    /** A module and its lessons, in order. */
    public record ModuleRow(
            Long id, int position, String title, BigDecimal jp, List<LessonRow> lessons)
            implements Serializable {}

    /** A lesson; captions are missing when it plays a video without any. */
    public record LessonRow(
            Long id,
            LessonKind kind,
            String title,
            int minutes,
            boolean required,
            boolean captioned,
            boolean uncaptioned)
            implements Serializable {
        static LessonRow of(Lesson lesson) {
            boolean video = has(lesson, Material.Use.VIDEO);
            boolean captions = has(lesson, Material.Use.CAPTIONS);
            return new LessonRow(
                    lesson.getId(),
                    lesson.getKind(),
                    lesson.getTitle(),
                    lesson.getMinutes(),
                    lesson.isRequired(),
                    video && captions,
                    video && !captions);
        }

        private static boolean has(Lesson lesson, Material.Use purpose) {
            return lesson.getMaterials().stream().anyMatch(m -> m.getPurpose() == purpose);
        }
    }

    static Outline of(CourseRevision revision) {
        return new Outline(
                revision.getModules().stream()
                        .map(
                                m ->
                                        new ModuleRow(
                                                m.getId(),
                                                m.getPosition(),
                                                m.getTitle(),
                                                m.getJp(),
                                                m.getLessons().stream()
                                                        .map(LessonRow::of)
                                                        .toList()))
                        .toList());
    }
}
