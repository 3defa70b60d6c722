package id.bina.catalogue;

import id.bina.shared.text.SafeHtml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Small courses for the tests. */
@ApplicationScoped
public class GivenCourses {
    @PersistenceContext EntityManager db;
    @Inject Publishing publishing;

    /** Id of the published course of this title: one module, two readings. */
    @Transactional
    public Long published(String title) {
        String code = "UJI-" + title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
        return db.createQuery("SELECT c.id FROM Course c WHERE c.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> make(code, title));
    }

    /**
     * Id of a published course with one lesson of this kind.
     *
     * @param ready makes the lesson fit to be published
     */
    @Transactional
    public Long publishedWith(LessonKind kind, String title, Consumer<Lesson> ready) {
        var course = new Course("UJI-" + title.toUpperCase(Locale.ROOT).replaceAll("\\W+", "-"));
        db.persist(course);
        db.flush();
        var revision = revision(course, title);
        var module = module(revision);
        var lesson = module.addLesson("M1-1", kind, title);
        lesson.setGoal("Menyelesaikan " + title + ".");
        db.persist(revision);
        db.flush();
        ready.accept(lesson);
        course.begin(revision);
        db.flush();
        publishing.publish(course);
        return course.getId();
    }

    /** Ids of the lessons of the published revision, in order. */
    @Transactional
    public List<Long> lessons(Long courseId) {
        return db.find(Course.class, courseId).getPublished().getLessons().stream()
                .map(Lesson::getId)
                .toList();
    }

    private Long make(String code, String title) {
        var course = new Course(code);
        db.persist(course);
        db.flush(); // the two refer to each other: one row must be there before the other
        var revision = revision(course, title);
        var module = module(revision);
        reading(module, "M1-1", "Bacaan pertama");
        reading(module, "M1-2", "Bacaan kedua");
        db.persist(revision);
        db.flush();
        course.begin(revision);
        db.flush();
        publishing.publish(course);
        return course.getId();
    }

    private static CourseRevision revision(Course course, String title) {
        var revision = new CourseRevision(course, 1, title);
        revision.setSummary("Pelatihan kecil untuk pengujian.");
        revision.setOutcomes("Peserta mampu menjelaskan isi pelatihan.");
        revision.setJp(BigDecimal.ONE);
        return revision;
    }

    private static CourseModule module(CourseRevision revision) {
        var module = revision.addModule("M1", "Modul pertama");
        module.setJp(BigDecimal.ONE);
        return module;
    }

    private static void reading(CourseModule module, String key, String title) {
        var lesson = module.addLesson(key, LessonKind.READING, title);
        lesson.setGoal("Memahami " + title.toLowerCase(Locale.ROOT) + ".");
        lesson.setBody(SafeHtml.fromMarkdown("Isi singkat dari **" + title + "**."));
    }
}
