package id.bina.competence;

import id.bina.catalogue.Course;
import id.bina.identity.PositionLevel;
import id.bina.learning.Enrolment;
import id.bina.shared.text.Yaml;
import id.bina.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * The framework as it ships, loaded once; from then on it is the administrator's. The levels of
 * managerial posts follow PermenPANRB 38/2017; those of functional posts are to be verified.
 */
@ApplicationScoped
class CompetenceReference {
    private static final String BASIS = "PermenPANRB 38/2017";
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final Map<PositionLevel, Integer> REQUIRED =
            Map.ofEntries(
                    Map.entry(PositionLevel.JPT_PRATAMA, 4),
                    Map.entry(PositionLevel.ADMINISTRATOR, 3),
                    Map.entry(PositionLevel.PENGAWAS, 2),
                    Map.entry(PositionLevel.JF_AHLI_UTAMA, 4),
                    Map.entry(PositionLevel.JF_AHLI_MADYA, 3),
                    Map.entry(PositionLevel.JF_AHLI_MUDA, 2),
                    Map.entry(PositionLevel.JF_AHLI_PERTAMA, 2),
                    Map.entry(PositionLevel.JF_PENYELIA, 2),
                    Map.entry(PositionLevel.JF_MAHIR, 1),
                    Map.entry(PositionLevel.JF_TERAMPIL, 1),
                    Map.entry(PositionLevel.JF_PEMULA, 1),
                    Map.entry(PositionLevel.PELAKSANA, 1));

    @PersistenceContext EntityManager db;
    @Inject Targets targets;
    @Inject HeldLevels held;
    @Inject Clock clock;

    @Transactional
    void load() {
        long there =
                db.createQuery("SELECT COUNT(c) FROM Competence c", Long.class).getSingleResult();
        if (there > 0) {
            return;
        }
        Yaml.maps(Yaml.map("content/ref-kompetensi.yaml"), "kompetensi").forEach(this::add);
        db.flush();
        db.createQuery("SELECT c FROM Course c WHERE c.published IS NOT NULL", Course.class)
                .getResultList()
                .forEach(targets::readAgain);
        Yaml.maps(Yaml.map("content/sasaran-kompetensi.yaml"), "lokakarya").forEach(this::aim);
        db.flush();
        db.createQuery("SELECT e FROM Enrolment e WHERE e.completedAt IS NOT NULL", Enrolment.class)
                .getResultList()
                .forEach(
                        one ->
                                held.byCourse(
                                        one.getPerson().getId(),
                                        one.getCourse().getId(),
                                        "Enrolment:" + one.getId(),
                                        one.getCompletedAt()
                                                .atZoneSameInstant(clock.getZone())
                                                .toLocalDate()));
    }

    private void add(Map<String, Object> source) {
        var family =
                "sosial_kultural".equals(Yaml.text(source, "rumpun"))
                        ? Competence.Family.SOCIOCULTURAL
                        : Competence.Family.MANAGERIAL;
        var competence =
                new Competence(
                        Yaml.text(source, "kode"),
                        family,
                        Yaml.text(source, "nama"),
                        Yaml.lines(source, "level"));
        db.persist(competence);
        REQUIRED.forEach(
                (level, required) ->
                        db.persist(
                                new CompetenceRequirement(competence, level, "", required, SINCE)
                                        .restOn(BASIS, !level.isFunctional())));
    }

    private void aim(Map<String, Object> source) {
        db.createQuery("SELECT w FROM Workshop w WHERE w.code = :code", Workshop.class)
                .setParameter("code", Yaml.text(source, "kode"))
                .getResultList()
                .forEach(
                        workshop ->
                                Yaml.maps(source, "kompetensi")
                                        .forEach(
                                                one ->
                                                        targets.aim(
                                                                workshop,
                                                                Yaml.text(one, "kode"),
                                                                Integer.parseInt(
                                                                        Yaml.text(one, "level")))));
    }
}
