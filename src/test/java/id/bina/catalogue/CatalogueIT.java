package id.bina.catalogue;

import static id.bina.Given.BUDI;
import static id.bina.Given.DEWI;
import static id.bina.Given.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.learning.MyLearning;
import id.bina.shared.Conflict;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CatalogueIT {
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                                    + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @PersistenceContext EntityManager db;
    @Inject Courses courses;
    @Inject Outlines outlines;
    @Inject LessonTexts lessons;
    @Inject CourseSettings settings;
    @Inject Trainers trainers;
    @Inject Publications publications;
    @Inject Uploads uploads;
    @Inject Enrolments enrolments;
    @Inject MyLearning learning;

    @Test
    void aCourseIsPublishedWhenItsChecklistIsFine() throws Exception {
        Long course = Given.signedInAs(DEWI, () -> begun());
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> publications.publish(course)))
                .isInstanceOf(RuleViolation.class);
        Given.signedInAs(DEWI, () -> fill(course));
        Given.signedInAs(DEWI, () -> publications.publish(course));
        var head = Given.signedInAs(DEWI, () -> courses.head(course));
        assertThat(head.status()).isEqualTo(Course.Status.PUBLISHED);
        assertThat(head.draft()).isFalse();
        assertThat(actions(course))
                .contains("CourseCreated", "CourseSettingsChanged", "CoursePublished");
    }

    @Test
    void settingsChangeTheDraftOnlyAndNeverOverwriteAnother() throws Exception {
        Long course = published();
        var before = Given.signedInAs(DEWI, () -> settings.facts(course));
        var written = Given.signedInAs(DEWI, () -> settings.facts(course));
        written.setTitle("Judul baru");
        assertThatThrownBy(
                        () -> Given.signedInAs(DEWI, () -> settings.save(course, before, written)))
                .hasMessageContaining("catalogue.course.noDraft");
        Given.signedInAs(DEWI, () -> publications.openDraft(course));
        Given.signedInAs(DEWI, () -> settings.save(course, before, written));
        assertThat(publishedTitle(course)).isNotEqualTo("Judul baru");
        written.setTitle("Judul lain");
        assertThatThrownBy(
                        () -> Given.signedInAs(DEWI, () -> settings.save(course, before, written)))
                .hasMessageContaining("catalogue.settings.changed");
    }

    @Test
    void aForeignTrainerFindsNothingUntilAssigned() throws Exception {
        var trainer = Given.someone(Roles.TRAINER);
        Long course = published();
        assertThatThrownBy(() -> Given.signedInAs(trainer, () -> courses.head(course)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(trainer, () -> publications.openDraft(course)))
                .isInstanceOf(NotFound.class);
        Long id = Given.person(trainer).getId();
        Given.signedInAs(DEWI, () -> trainers.assign(course, id));
        assertThat(Given.signedInAs(trainer, () -> courses.head(course)).id()).isEqualTo(course);
        Given.signedInAs(DEWI, () -> trainers.unassign(course, id));
        assertThatThrownBy(() -> Given.signedInAs(trainer, () -> settings.facts(course)))
                .isInstanceOf(NotFound.class);
        assertThat(actions(course)).contains("TrainerAssigned", "TrainerUnassigned");
    }

    @Test
    void onlyAnAdminAssignsAndOnlyTrainers() throws Exception {
        Long course = published();
        Long siti = Given.person(SITI).getId();
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> trainers.assign(course, siti)))
                .hasMessageContaining("catalogue.trainers.notOne");
        assertThatThrownBy(() -> Given.signedInAs(BUDI, () -> trainers.assign(course, siti)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aLearnerAuthorsNothing() throws Exception {
        Long course = published();
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> courses.head(course)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> publications.publish(course)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> uploads.open(course)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoHasBegunStaysOnTheRevisionBegunAndKeysStay() throws Exception {
        Long course = published();
        Long first = revision(course);
        var early = enrolled(course);
        Given.signedInAs(DEWI, () -> publications.openDraft(course));
        Given.signedInAs(DEWI, () -> publications.publish(course));
        var late = enrolled(course);
        assertThat(followed(early)).isEqualTo(first);
        assertThat(followed(late)).isEqualTo(revision(course)).isNotEqualTo(first);
        assertThat(keys(revision(course))).isNotEmpty().isEqualTo(keys(first));
    }

    @Test
    void anUploadInTwoPiecesGoesOnWhereItStopped() throws Exception {
        Long lesson = lesson();
        int half = PNG.length / 2;
        Long id = Given.signedInAs(DEWI, () -> begin(lesson, "gambar.png", PNG));
        Given.signedInAs(DEWI, () -> uploads.append(id, 0, Arrays.copyOf(PNG, half)));
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> uploads.append(id, 0, PNG)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> uploads.finish(id)))
                .hasMessageContaining("catalogue.upload.incomplete");
        var again =
                Given.signedInAs(
                        DEWI, () -> uploads.begin(lesson, "gambar.png", PNG.length, 1_000));
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.received()).isEqualTo(half);
        byte[] rest = Arrays.copyOfRange(PNG, half, PNG.length);
        Given.signedInAs(DEWI, () -> uploads.append(id, half, rest));
        Given.signedInAs(DEWI, () -> uploads.finish(id));
        Given.signedInAs(DEWI, () -> uploads.finish(id));
        assertThat(Given.signedInAs(DEWI, () -> lessons.materials(lesson)))
                .extracting(MaterialRow::purpose)
                .containsExactly(Material.Use.IMAGE);
    }

    @Test
    void anUploadBelongsToWhoBeganIt() throws Exception {
        Long lesson = lesson();
        Long id = Given.signedInAs(DEWI, () -> begin(lesson, "gambar.png", PNG));
        var other = Given.someone(Roles.ADMIN);
        assertThatThrownBy(() -> Given.signedInAs(other, () -> uploads.state(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void dangerousAndDisguisedFilesAreRefused() throws Exception {
        Long lesson = lesson();
        assertRefused(
                lesson, "catatan.txt", VIRUS.getBytes(StandardCharsets.US_ASCII), "dangerous");
        assertRefused(lesson, "gambar.pdf", PNG, "mismatch");
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> begin(lesson, "alat.exe", PNG)))
                .hasMessageContaining("shared.file.notAllowed");
        assertThat(Given.signedInAs(DEWI, () -> lessons.materials(lesson))).isEmpty();
    }

    private void assertRefused(Long lesson, String name, byte[] content, String why)
            throws Exception {
        Long id = Given.signedInAs(DEWI, () -> begin(lesson, name, content));
        Given.signedInAs(DEWI, () -> uploads.append(id, 0, content));
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> uploads.finish(id)))
                .hasMessageContaining("shared.file." + why);
    }

    private Long begin(Long lesson, String name, byte[] content) {
        return uploads.begin(lesson, name, content.length, 1_000).id();
    }

    private Long begun() {
        String code = "IT-" + UUID.randomUUID().toString().substring(0, 8);
        return courses.create(code.toUpperCase(Locale.ROOT), "Pelatihan uji");
    }

    /** One module with one reading, and everything the checklist asks. */
    private void fill(Long course) {
        var facts = settings.facts(course);
        facts.setSummary("Ringkasan.");
        facts.setOutcomes("Mampu menjelaskan.");
        facts.setJp(BigDecimal.ONE);
        settings.save(course, settings.facts(course), facts);
        Long module = outlines.saveModule(course, null, "Modul", BigDecimal.ONE);
        Long lesson = outlines.addLesson(module, LessonKind.READING, "Bacaan");
        var text = lessons.text(lesson);
        text.setBody("<p>Isi bacaan.</p>");
        lessons.save(lesson, lessons.text(lesson), text);
    }

    private Long published() throws Exception {
        Long course = Given.signedInAs(DEWI, () -> begun());
        Given.signedInAs(DEWI, () -> fill(course));
        Given.signedInAs(DEWI, () -> publications.publish(course));
        return course;
    }

    /** A lesson of a new draft. */
    private Long lesson() throws Exception {
        Long course = Given.signedInAs(DEWI, () -> begun());
        Given.signedInAs(DEWI, () -> fill(course));
        var outline = Given.signedInAs(DEWI, () -> outlines.outline(course));
        return outline.modules().get(0).lessons().get(0).id();
    }

    private NamedPerson enrolled(Long course) throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Given.signedInAs(who, () -> enrolments.enrol(course));
        return who;
    }

    private Long followed(NamedPerson who) throws Exception {
        return Given.signedInAs(who, () -> learning.courses()).get(0).revisionId();
    }

    private Long revision(Long course) throws Exception {
        return Given.inTransaction(() -> db.find(Course.class, course).getPublished().getId());
    }

    private String publishedTitle(Long course) throws Exception {
        return Given.inTransaction(() -> db.find(Course.class, course).getPublished().getTitle());
    }

    private List<String> keys(Long revision) {
        return db.createQuery(
                        "SELECT l.stableKey FROM Lesson l WHERE l.module.revision.id = :revision"
                                + " ORDER BY l.stableKey",
                        String.class)
                .setParameter("revision", revision)
                .getResultList();
    }

    private List<String> actions(Long course) {
        return db.createQuery(
                        "SELECT e.action FROM AuditEntry e WHERE e.subject = :subject",
                        String.class)
                .setParameter("subject", "Course:" + course)
                .getResultList();
    }
}
