package id.bina.assessment;

import static id.bina.shared.text.Yaml.maps;
import static id.bina.shared.text.Yaml.text;

import id.bina.catalogue.CourseRevision;
import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.catalogue.StarterCourseLoaded;
import id.bina.shared.text.Yaml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Adds the pools, the practice and the exam to a course of the starter library. */
@ApplicationScoped
class StarterPools {
    private static final Map<String, String> FILES =
            Map.of(
                    "TI-PP", "kuis-1-ti-pelayanan-publik",
                    "ETIKA", "kuis-2-etika-integritas",
                    "KOM-ADU", "kuis-3-komunikasi-pengaduan");

    private static final String EXAM = "exam";

    @PersistenceContext EntityManager db;

    @Transactional
    void load(@Observes StarterCourseLoaded loaded) {
        if (!FILES.containsKey(loaded.code())) {
            return;
        }
        var source = Yaml.map("content/" + FILES.get(loaded.code()) + ".yaml");
        var revision = db.find(CourseRevision.class, loaded.revisionId());
        maps(source, "butir").forEach(item -> db.persist(PoolSource.question(revision, item)));
        revision.getLessons().stream()
                .filter(lesson -> lesson.getKind() == LessonKind.QUIZ)
                .forEach(lesson -> db.persist(quiz(lesson, source)));
        db.flush();
    }

    private static Quiz quiz(Lesson lesson, Map<String, Object> source) {
        var quiz = new Quiz(lesson);
        quiz.ruled(
                lesson.getStableKey().equals(EXAM)
                        ? exam(part(source, "ujian"))
                        : Rules.practice(
                                lesson.getModule().getStableKey(),
                                number(part(source, "latihan_modul"), "jumlah")));
        return quiz;
    }

    private static Rules exam(Map<String, Object> source) {
        return new Rules(
                null,
                number(source, "jumlah"),
                number(source, "waktu_menit"),
                number(source, "kesempatan"),
                number(source, "batas_lulus"),
                true,
                true);
    }

    private static int number(Map<String, Object> source, String key) {
        return Integer.parseInt(text(source, key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> source, String key) {
        return (Map<String, Object>) source.get(key);
    }
}
