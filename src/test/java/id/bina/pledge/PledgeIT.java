package id.bina.pledge;

import static id.bina.Given.BAMBANG;
import static id.bina.Given.DEWI;
import static id.bina.Given.SITI;
import static id.bina.Given.SRI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.Visitor;
import id.bina.catalogue.Course;
import id.bina.catalogue.Publications;
import id.bina.given.AtOnce;
import id.bina.given.CountingDataSource;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.learning.Enrolments;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PortalAddress;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PledgeIT {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject GivenPledges given;
    @Inject Pledges pledges;
    @Inject Signatures signatures;
    @Inject Countersigns countersigns;
    @Inject PledgeRecords records;
    @Inject PledgeReminders reminders;
    @Inject DueCheck due;
    @Inject PledgePrinter printer;
    @Inject PledgeLessons lessons;
    @Inject Enrolments enrolments;
    @Inject Publications publications;
    @Inject Superiors superiors;
    @Inject FileStore files;

    private Long version;

    @AfterEach
    void tidy() {
        FixedClock.run();
        if (version != null) {
            given.retire(version);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Long sign(NamedPerson who) throws Exception {
        return Given.signedInAs(
                who,
                Roles.LEARNER,
                () -> pledges.sign(version, who.name().toUpperCase(), who.password()));
    }

    @Test
    void signingAtTheSameMomentGivesOneSignature() throws Exception {
        version = given.published("UJI-SERENTAK", today());
        var who = Given.someone(Roles.LEARNER);
        Callable<Long> sign = () -> sign(who);
        assertThat(AtOnce.run(Collections.nCopies(4, sign))).containsOnly(sign(who));
        assertThat(Given.signedInAs(who, () -> pledges.mine())).hasSize(1);
    }

    @Test
    void aWrongPasswordIsAFailedSignInAndLocksLikeOne() throws Exception {
        version = given.published("UJI-SANDI", today());
        var who = Given.someone(Roles.LEARNER);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signWith(who, who.name(), "bukan kata sandi"))
                    .hasMessageContaining("identity.confirm.wrong");
        }
        assertThatThrownBy(() -> sign(who)).hasMessageContaining("identity.confirm.locked");
        FixedClock.stopAt(OffsetDateTime.now(clock).plusMinutes(3));
        assertThat(sign(who)).isNotNull();
    }

    @Test
    void onlyTheOwnNameSigns() throws Exception {
        version = given.published("UJI-NAMA", today());
        var who = Given.someone(Roles.LEARNER);
        assertThatThrownBy(() -> signWith(who, SITI.name(), who.password()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("pledge.sign.wrongName");
    }

    private void signWith(NamedPerson who, String name, String password) throws Exception {
        Given.signedInAs(who, () -> pledges.sign(version, name, password));
    }

    @Test
    void aTextThatWasReplacedMeanwhileIsNotSigned() throws Exception {
        version = given.published("UJI-BASI", today());
        var who = Given.someone(Roles.LEARNER);
        given.next(version, today());
        assertThatThrownBy(() -> sign(who)).hasMessageContaining("pledge.sign.stale");
    }

    @Test
    void aNewPeriodAsksAgainAndTheOldSignatureStaysProvable() throws Exception {
        version = given.published("UJI-TAHUNAN", today().minusMonths(11));
        var who = Given.someone(Roles.LEARNER);
        Long first = sign(who);
        assertThat(asked(who)).isFalse();
        var code = Given.signedInAs(who, () -> pledges.mine()).get(0).code();
        printed(first);
        FixedClock.stopAt(OffsetDateTime.now(clock).plusMonths(2));
        assertThat(asked(who)).isTrue();
        assertThat(sign(who)).isNotEqualTo(first);
        assertThat(signatures.verify(code).orElseThrow().verdict()).isEqualTo(Verdict.OVER);
    }

    private boolean asked(NamedPerson who) throws Exception {
        return Given.signedInAs(who, () -> pledges.due()).stream()
                .anyMatch(row -> row.versionId().equals(version));
    }

    @Test
    void theSuperiorAndNobodyElseSignsBeneathOnce() throws Exception {
        version = given.published("UJI-ATASAN", today());
        var who = Given.someone(Roles.LEARNER);
        Long id = sign(who);
        assertThatThrownBy(() -> countersign(SITI, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> countersign(who, id)).isInstanceOf(RuleViolation.class);
        assertThat(waiting()).contains(id);
        assertThat(countersign(SRI, id)).isEqualTo(1);
        assertThat(countersign(SRI, id)).isZero();
        assertThat(waiting()).doesNotContain(id);
        var row = Given.signedInAs(who, () -> pledges.mine()).get(0);
        assertThat(row.complete()).isTrue();
    }

    private int countersign(NamedPerson by, Long id) throws Exception {
        return Given.signedInAs(
                by, Roles.LEARNER, () -> countersigns.countersign(List.of(id), by.password()));
    }

    private List<Long> waiting() throws Exception {
        return Given.signedInAs(SRI, Roles.LEARNER, () -> countersigns.rows(1000)).stream()
                .map(AwaitingRow::id)
                .toList();
    }

    @Test
    void theListOfTheHeadHoldsExactlyThePeopleWhoseSuperiorHeOrSheIs() throws Exception {
        version = given.published("UJI-GARIS", today());
        for (int i = 0; i < 3; i++) {
            sign(Given.someone(Roles.LEARNER));
        }
        var sri = Given.person(SRI);
        var expected =
                Given.inTransaction(
                        () ->
                                db
                                        .createQuery(
                                                "SELECT s FROM PledgeSignature s WHERE s.status ="
                                                        + " id.bina.pledge.PledgeSignature.Status.AWAITING",
                                                PledgeSignature.class)
                                        .getResultList()
                                        .stream()
                                        .filter(
                                                s ->
                                                        superiors
                                                                .of(s.getPerson())
                                                                .filter(sri::equals)
                                                                .isPresent())
                                        .map(PledgeSignature::getId)
                                        .toList());
        assertThat(waiting()).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(2);
    }

    @Test
    void aSignatureIsReadByWhomItConcernsAndFetchedOnRecord() throws Exception {
        version = given.published("UJI-BUKTI", today());
        var who = Given.someone(Roles.LEARNER);
        Long id = sign(who);
        printed(id);
        var own = Given.signedInAs(who, () -> signatures.download(id, null)).getPrinted();
        assertThat(own.getType()).isEqualTo("application/pdf");
        assertThat(files.isIntact(own)).isTrue();
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> signatures.sheet(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> signatures.download(id, null)))
                .isInstanceOf(NotFound.class);
        Given.signedInAs(BAMBANG, Roles.LEARNER, () -> signatures.download(id, null));
        assertThat(actions("PledgeSignature:" + id))
                .contains("PledgeSigned", "PledgeProofPrinted")
                .containsOnlyOnce("PledgeProofDownloaded");
        countersign(SRI, id);
        printed(id);
        var whole = Given.signedInAs(who, () -> signatures.download(id, null)).getPrinted();
        var first = Given.signedInAs(who, () -> signatures.download(id, PledgeProof.Stage.SIGNED));
        assertThat(first.getPrinted().getSha256())
                .isEqualTo(own.getSha256())
                .isNotEqualTo(whole.getSha256());
    }

    @Test
    void anyoneWithTheCodeLearnsTheTruthAndNoNumber() throws Exception {
        version = given.published("UJI-PERIKSA", today());
        var who = Given.someone(Roles.LEARNER);
        printed(sign(who));
        var row = Given.signedInAs(who, () -> pledges.mine()).get(0);
        var page = new Visitor().get(PortalAddress.get() + "/p/" + row.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(who.name(), "Tanda tangan sah", "Uji UJI-PERIKSA")
                .doesNotContain(who.nip(), Given.person(who).getNip().grouped());
        var none = new Visitor().get(PortalAddress.get() + "/p/AAAA-BBBB-CCCC");
        assertThat(none.statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasNotSignedIsFoundWithAFewStatements() throws Exception {
        version = given.published("UJI-DAFTAR", today());
        var signer = Given.someone(Roles.LEARNER);
        var other = Given.someone(Roles.LEARNER);
        sign(signer);
        var missing = new SignerFilter(version, 0, null, null, SignerState.MISSING);
        int sent =
                Given.signedInAs(
                        DEWI,
                        () -> {
                            CountingDataSource.reset();
                            assertThat(records.rows(missing, 0, 25, null, true)).hasSize(25);
                            assertThat(records.count(missing)).isGreaterThan(0);
                            assertThat(records.tally(missing).signed()).isEqualTo(1);
                            return CountingDataSource.sent();
                        });
        assertThat(sent).isLessThanOrEqualTo(3);
        assertThat(names(missing)).contains(other.nip()).doesNotContain(signer.nip());
        assertThat(names(new SignerFilter(version, 0, "PESERTA", "/", SignerState.AWAITING)))
                .as("the head has still to sign beneath")
                .containsExactly(signer.nip());
        assertThat(names(new SignerFilter(version, 0, null, null, SignerState.SIGNED))).isEmpty();
        assertThat(names(new SignerFilter(version, 0, other.nip(), null, null)))
                .containsExactly(other.nip());
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> records.count(missing)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> names(SignerFilter filter) throws Exception {
        return Given.signedInAs(BAMBANG, () -> records.rows(filter, 0, 5000, null, true)).stream()
                .map(row -> row.nip().value())
                .toList();
    }

    @Test
    void remindersGoOutOnceADay() throws Exception {
        version = given.published("UJI-INGAT", today());
        var who = Given.someone(Roles.LEARNER);
        Long id = Given.person(who).getId();
        var all = new SignerFilter(version, 0, null, null, null);
        assertThat(Given.signedInAs(DEWI, () -> reminders.remind(all, List.of(id)))).isEqualTo(1);
        assertThat(Given.signedInAs(DEWI, () -> reminders.remind(all, List.of(id)))).isZero();
        FixedClock.stopAt(OffsetDateTime.now(clock).plusDays(1));
        assertThat(Given.signedInAs(SRI, () -> reminders.remind(all, List.of(id)))).isEqualTo(1);
        assertThat(given.causes(version, id)).hasSize(2);
    }

    @Test
    void theDayToSignIsToldOncePerStageWhateverNodeTells() throws Exception {
        version = given.published("UJI-BATAS", today());
        var who = Given.someone(Roles.LEARNER);
        Long id = Given.person(who).getId();
        assertThat(due.due()).contains(version);
        tellEverybody();
        tellEverybody();
        assertThat(given.causes(version, id)).containsExactly("MONTH_AHEAD");
        FixedClock.stopAt(OffsetDateTime.now(clock).plusDays(31));
        tellEverybody();
        assertThat(given.causes(version, id)).containsExactly("MONTH_AHEAD", "OVERDUE");
        sign(who);
    }

    private void tellEverybody() throws Exception {
        Callable<Void> node =
                () -> {
                    boolean more = true;
                    while (more) {
                        more = due.tell(version);
                    }
                    return null;
                };
        AtOnce.run(List.of(node, node));
    }

    @Test
    void signingFinishesTheLessonOfTheEthicsCourse() throws Exception {
        var course = ethics();
        Long lesson = pledgeLesson(course);
        Long pact = pact();
        var before = Given.someone(Roles.LEARNER);
        Given.signedInAs(before, () -> pledges.sign(pact, before.name(), before.password()));
        Given.signedInAs(before, () -> enrolments.enrol(course.getId()));
        assertThat(isDone(lesson, before)).isTrue();
        var after = Given.someone(Roles.LEARNER);
        Given.signedInAs(after, () -> enrolments.enrol(course.getId()));
        assertThat(isDone(lesson, after)).isFalse();
        Given.signedInAs(after, () -> pledges.sign(pact, after.name(), after.password()));
        assertThat(isDone(lesson, after)).isTrue();
    }

    @Test
    void aDraftBegunAsACopyKeepsWhatItsLessonsAskFor() throws Exception {
        var course = ethics();
        Given.signedInAs(DEWI, () -> publications.openDraft(course.getId()));
        try {
            Given.inTransaction(
                    () -> {
                        var draft = db.find(Course.class, course.getId()).getDraft();
                        var copy =
                                draft.getLessons().stream()
                                        .filter(l -> l.getStableKey().equals(StarterPledge.LESSON))
                                        .findFirst()
                                        .orElseThrow();
                        assertThat(lessons.of(copy.getId())).isPresent();
                    });
        } finally {
            Given.signedInAs(DEWI, () -> publications.discardDraft(course.getId()));
        }
    }

    private Course ethics() throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT c FROM Course c WHERE c.code = 'ETIKA'",
                                        Course.class)
                                .getSingleResult());
    }

    private Long pledgeLesson(Course course) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                        SELECT l.id FROM Course c JOIN c.published r JOIN r.modules m
                        JOIN m.lessons l WHERE c = :course AND l.stableKey = :key""",
                                        Long.class)
                                .setParameter("course", course)
                                .setParameter("key", StarterPledge.LESSON)
                                .getSingleResult());
    }

    private Long pact() throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT v.id FROM PledgeVersion v WHERE v.pledge.code = 'PI-ASN'",
                                        Long.class)
                                .getSingleResult());
    }

    private boolean isDone(Long lesson, NamedPerson who) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                                """
                                SELECT COUNT(d) FROM LessonProgress d WHERE d.lesson = :lesson
                                  AND d.enrolment.person.id = :person""",
                                                Long.class)
                                        .setParameter("lesson", lesson)
                                        .setParameter("person", Given.person(who).getId())
                                        .getSingleResult()
                                == 1);
    }

    /** Waits for the newest document of this signature; the printer's own thread may be at it. */
    private void printed(Long id) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (missing(id) > 0 && System.nanoTime() < end) {
            printer.printAll();
        }
        assertThat(missing(id)).isZero();
    }

    private long missing(Long signature) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                        SELECT COUNT(r) FROM PledgeProof r
                        WHERE r.signature.id = :id AND r.printed IS NULL""",
                                        Long.class)
                                .setParameter("id", signature)
                                .getSingleResult());
    }

    private List<String> actions(String subject) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT e.action FROM AuditEntry e WHERE e.subject = :subject",
                                        String.class)
                                .setParameter("subject", subject)
                                .getResultList());
    }
}
