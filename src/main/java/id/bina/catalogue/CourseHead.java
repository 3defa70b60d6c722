package id.bina.catalogue;

import java.io.Serializable;

/** What every authoring page of a course shows on top and offers. */
public record CourseHead(
        Long id,
        String code,
        String title,
        Course.Status status,
        boolean draft,
        Integer published,
        Long firstLesson)
        implements Serializable {
    static CourseHead of(Course course) {
        var published = course.getPublished();
        return new CourseHead(
                course.getId(),
                course.getCode(),
                course.getLatest().getTitle(),
                course.getStatus(),
                course.getDraft() != null,
                published == null ? null : published.getNumber(),
                course.getLatest().getLessons().stream()
                        .findFirst()
                        .map(Lesson::getId)
                        .orElse(null));
    }

    public boolean archived() {
        return status == Course.Status.ARCHIVED;
    }

    /** Whether there is something published to which the draft can be given up. */
    public boolean discardable() {
        return draft && published != null;
    }

    public boolean archivable() {
        return status == Course.Status.PUBLISHED;
    }
}
