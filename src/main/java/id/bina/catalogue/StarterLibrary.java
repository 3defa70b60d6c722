package id.bina.catalogue;

import id.bina.shared.DomainEvent;
import id.bina.shared.text.SafeHtml;
import id.bina.shared.text.Yaml;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The three courses that ship inside the war. Each module ends with an optional practice quiz, each
 * course with the required exam; the questions are added by whoever observes {@link
 * StarterCourseLoaded}.
 */
@ApplicationScoped
class StarterLibrary {
    /** Stable key of the exam. */
    static final String EXAM = "exam";

    private static final Map<String, String> FILES =
            Map.of(
                    "TI-PP", "kursus-1-ti-pelayanan-publik",
                    "ETIKA", "kursus-2-etika-integritas",
                    "KOM-ADU", "kursus-3-komunikasi-pengaduan");

    private static final Map<String, String> ICONS =
            Map.of("TI-PP", "cog", "ETIKA", "shield", "KOM-ADU", "comments");

    @PersistenceContext EntityManager db;
    @Inject Publishing publishing;
    @Inject Event<DomainEvent> events;

    /** Codes of the courses of the library. */
    List<String> codes() {
        return FILES.keySet().stream().sorted().toList();
    }

    /** Loads and publishes one course unless a course of its code is there already. */
    @Transactional
    boolean load(String code) {
        var source = Yaml.map("content/" + FILES.get(code) + ".yaml");
        if (exists(code)) {
            return false;
        }
        var course = new Course(code);
        course.setIcon(ICONS.get(code));
        db.persist(course);
        db.flush(); // the two refer to each other: one row must be there before the other
        var revision = revision(course, source);
        db.persist(revision);
        db.flush();
        course.begin(revision);
        db.flush();
        events.fire(new StarterCourseLoaded(course.getId(), revision.getId(), code));
        publishing.publish(course);
        return true;
    }

    private boolean exists(String code) {
        return db.createQuery("SELECT COUNT(c) FROM Course c WHERE c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private static CourseRevision revision(Course course, Map<String, Object> source) {
        var revision = new CourseRevision(course, 1, Yaml.text(source, "judul"));
        revision.setSummary(Yaml.text(source, "ringkasan"));
        revision.setBenefits(Yaml.lines(source, "manfaat"));
        revision.setAudience(Yaml.text(source, "sasaran"));
        revision.setPrerequisites(Yaml.text(source, "prasyarat"));
        revision.setForm(Yaml.text(source, "bentuk"));
        revision.setJp(new BigDecimal(Yaml.text(source, "jp")));
        revision.setPassMark(Integer.parseInt(Yaml.text(source, "batas_lulus")));
        revision.setOutcomes(Yaml.lines(source, "capaian"));
        revision.setCompetences(
                String.join(
                        "\n",
                        Yaml.maps(source, "kompetensi").stream()
                                .map(c -> Yaml.text(c, "kode") + " " + Yaml.text(c, "level"))
                                .toList()));
        Yaml.maps(source, "modul").forEach(module -> addModule(revision, module));
        var modules = revision.getModules();
        var exam =
                modules.get(modules.size() - 1)
                        .addLesson(EXAM, LessonKind.QUIZ, Texts.of("catalogue.starter.exam"));
        exam.setMinutes(30);
        return revision;
    }

    private static void addModule(CourseRevision revision, Map<String, Object> source) {
        String key = Yaml.text(source, "kode");
        var module = revision.addModule(key, Yaml.text(source, "judul"));
        module.setJp(new BigDecimal(Yaml.text(source, "jp")));
        Yaml.maps(source, "materi").forEach(lesson -> addLesson(module, lesson));
        var practice =
                module.addLesson(
                        key + "-practice",
                        LessonKind.QUIZ,
                        Texts.of("catalogue.starter.practice", module.getPosition()));
        practice.setRequired(false);
    }

    private static void addLesson(CourseModule module, Map<String, Object> source) {
        var lesson =
                module.addLesson(
                        Yaml.text(source, "kode"), LessonKind.READING, Yaml.text(source, "judul"));
        lesson.setMinutes(Integer.parseInt(Yaml.text(source, "durasi_menit")));
        lesson.setGoal(Yaml.text(source, "tujuan"));
        lesson.setBody(SafeHtml.fromMarkdown(Yaml.text(source, "isi")));
        lesson.setKeyPoints(Yaml.lines(source, "poin_kunci"));
        lesson.setTask(Yaml.text(source, "tugas"));
        lesson.setReflection(Yaml.text(source, "refleksi"));
        lesson.setSources(
                String.join(
                        "\n",
                        Yaml.maps(source, "rujukan").stream()
                                .map(
                                        r ->
                                                Yaml.text(r, "teks")
                                                        + " ("
                                                        + Yaml.text(r, "status")
                                                        + ")")
                                .toList()));
    }
}
