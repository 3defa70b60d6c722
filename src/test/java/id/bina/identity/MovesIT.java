package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.mentoring.GivenPairs;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import id.bina.workshop.GivenCohorts;
import id.bina.workshop.Registrations;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moves: seen before, made once, on their day, by whoever keeps the file. */
@ExtendWith(ArquillianExtension.class)
class MovesIT {
    private static final LocalDate TODAY = LocalDate.of(2030, 5, 6);
    private static final LocalDate DAY = TODAY.plusDays(10);

    @PersistenceContext EntityManager db;
    @Inject Moves moves;
    @Inject MoveTimer timer;
    @Inject MoveWork work;
    @Inject PersonnelFiles files;
    @Inject People people;
    @Inject OrgUnits units;
    @Inject GivenCohorts cohorts;
    @Inject Registrations registrations;
    @Inject GivenPairs pairs;

    @AfterEach
    void letTheClockRun() {
        FixedClock.run();
    }

    private static void stopAt(LocalDate day) {
        FixedClock.stopAt(day.atTime(2, 0).atOffset(ZoneOffset.UTC));
    }

    private static Long someone() {
        return Given.person(Given.someone(Roles.LEARNER)).getId();
    }

    private Person file(Long id) throws Exception {
        return Given.inTransaction(() -> db.find(Person.class, id));
    }

    private MoveWish wish(Long id, String position, Long unit, Nip superior, LocalDate day)
            throws Exception {
        return Given.inTransaction(
                () -> {
                    var person = db.find(Person.class, id);
                    Long to = unit == null ? person.getUnit().getId() : unit;
                    return new MoveWish(
                            person.getEmploymentType(),
                            person.getGrade(),
                            position,
                            person.getLevel(),
                            to,
                            superior,
                            day,
                            "800/12/2030",
                            "Rotasi");
                });
    }

    private Long order(Long id, MoveWish wish) throws Exception {
        int version = file(id).getVersion();
        String key = UUID.randomUUID().toString();
        return Given.signedInAs(Given.DEWI, () -> moves.order(id, version, key, wish));
    }

    private long count(String query, Object value) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(query, Long.class)
                                .setParameter("value", value)
                                .getSingleResult());
    }

    private long periods(Long id) throws Exception {
        return count("SELECT COUNT(x) FROM Employment x WHERE x.person.id = :value", id);
    }

    private PlannedMove.Status status(Long move) throws Exception {
        return Given.inTransaction(() -> db.find(PlannedMove.class, move).getStatus());
    }

    @Test
    void aMoveOfALaterDayIsAppliedOnceByTwoNodesAlsoDaysLate() throws Exception {
        stopAt(TODAY);
        Long id = someone();
        long before = periods(id);
        Long move = order(id, wish(id, "Analis Kebijakan", null, null, DAY));
        assertThat(file(id).getPosition()).isEqualTo("Analis Layanan Publik");
        timer.applyDue();
        assertThat(status(move)).isEqualTo(PlannedMove.Status.PLANNED);
        stopAt(DAY.plusDays(3));
        assertThat(work.due()).contains(move);
        Callable<Boolean> node = // past the timer, which lets one in at a time on each node
                () -> {
                    work.applyDue(move);
                    return true;
                };
        AtOnce.run(List.of(node, node, node, node));
        timer.applyDue();
        assertThat(status(move)).isEqualTo(PlannedMove.Status.APPLIED);
        assertThat(file(id).getPosition()).isEqualTo("Analis Kebijakan");
        assertThat(periods(id)).isEqualTo(before + 1);
        var history = Given.signedInAs(Given.DEWI, () -> files.history(id));
        assertThat(history.get(0).validFrom()).isEqualTo(DAY);
        assertThat(history.get(0).decree()).isEqualTo("800/12/2030");
        assertThat(count("SELECT COUNT(n) FROM Notification n WHERE n.cause = :value", cause(move)))
                .isEqualTo(1);
    }

    private static String cause(Long move) {
        return "PlannedMove:" + move + ":applied";
    }

    @Test
    void aMoveChangesOnlyItsOwnPartsAndCanBeTakenBack() throws Exception {
        stopAt(TODAY);
        Long id = someone();
        Long first = order(id, wish(id, "Analis Kebijakan", null, null, DAY));
        Long second = order(id, wish(id, "Jabatan Batal", null, null, DAY.plusDays(1)));
        var unit = cohorts.unit().getId();
        order(id, wish(id, "Analis Layanan Publik", unit, null, TODAY));
        Given.signedInAs(Given.DEWI, () -> moves.withdraw(second));
        stopAt(DAY.plusDays(5));
        timer.applyDue();
        assertThat(file(id).getPosition()).isEqualTo("Analis Kebijakan");
        assertThat(Given.inTransaction(() -> db.find(Person.class, id).getUnit().getId()))
                .isEqualTo(unit);
        assertThat(status(first)).isEqualTo(PlannedMove.Status.APPLIED);
        assertThat(status(second)).isEqualTo(PlannedMove.Status.WITHDRAWN);
        assertThatThrownBy(() -> Given.signedInAs(Given.DEWI, () -> moves.withdraw(first)))
                .hasMessageContaining("identity.move.over");
    }

    @Test
    void aMoveThatIsNotPossibleAnyMoreIsToldAndStopsNoOther() throws Exception {
        stopAt(TODAY);
        Long gone = someone();
        Long stays = someone();
        Long first = order(gone, wish(gone, "Analis Kebijakan", null, null, DAY));
        Long second = order(stays, wish(stays, "Analis Kebijakan", null, null, DAY));
        Given.signedInAs(Given.DEWI, () -> files.deactivate(gone));
        stopAt(DAY);
        timer.applyDue();
        assertThat(status(first)).isEqualTo(PlannedMove.Status.REFUSED);
        assertThat(status(second)).isEqualTo(PlannedMove.Status.APPLIED);
    }

    @Test
    void theSameFormSentTwiceAtOnceIsOneMoveAndAnOldWindowIsRefused() throws Exception {
        stopAt(TODAY);
        Long id = someone();
        long before = periods(id);
        int version = file(id).getVersion();
        var wish = wish(id, "Analis Kebijakan", cohorts.unit().getId(), null, TODAY);
        Callable<Long> send =
                () ->
                        Given.signedInAs(
                                Given.DEWI, () -> moves.order(id, version, "form" + id, wish));
        var answers = AtOnce.run(List.of(send, send, send));
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(periods(id)).isEqualTo(before + 1);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        Given.DEWI,
                                        () -> moves.order(id, version, "other" + id, wish)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.conflict");
        Long later = order(id, wish(id, "Penata", null, null, DAY));
        assertThat(status(later)).isEqualTo(PlannedMove.Status.PLANNED);
        var again = wish(id, "Pengelola", null, null, DAY);
        assertThatThrownBy(() -> order(id, again)).hasMessageContaining("identity.move.sameDay");
    }

    @Test
    void aPreviewWritesNothingAndThePastIsRefused() throws Exception {
        stopAt(TODAY);
        Long id = someone();
        int version = file(id).getVersion();
        long entries = count("SELECT COUNT(e) FROM AuditEntry e WHERE e.subject = :value", "x");
        var wish = wish(id, "Analis Kebijakan", cohorts.unit().getId(), null, DAY);
        long before = events(id);
        var preview = Given.signedInAs(Given.DEWI, () -> moves.preview(id, wish));
        assertThat(preview.changes())
                .extracting(MoveChange::part)
                .containsExactly(MovePart.POSITION, MovePart.UNIT);
        assertThat(entries).isZero();
        assertThat(events(id)).isEqualTo(before);
        assertThat(file(id).getVersion()).isEqualTo(version);
        assertThat(count("SELECT COUNT(m) FROM PlannedMove m WHERE m.person.id = :value", id))
                .isZero();
        var past = wish(id, "Analis Kebijakan", null, null, TODAY.minusDays(1));
        assertThatThrownBy(() -> order(id, past)).hasMessageContaining("identity.move.past");
    }

    private long events(Long id) throws Exception {
        return count("SELECT COUNT(e) FROM AuditEntry e WHERE e.subject = :value", "Person:" + id);
    }

    @Test
    void anOfficerSeesAndChangesTheOwnUnitOnly() throws Exception {
        var own = cohorts.unit();
        var other = cohorts.unit();
        var officer = Given.someone(Roles.OFFICER);
        var inside = cohorts.someoneOf(own);
        var outside = cohorts.someoneOf(other);
        Long officerId = Given.person(officer).getId();
        Long in = Given.person(inside).getId();
        Long out = Given.person(outside).getId();
        order(officerId, wish(officerId, "Pengelola Kepegawaian", own.getId(), null, today()));
        var everybody = new PeopleFilter(null, null, null, null);
        var seen = as(officer, () -> people.rows(everybody, 0, 50, null, true));
        assertThat(seen).extracting(PersonRow::id).contains(in, officerId).doesNotContain(out);
        assertThat(as(officer, () -> people.count(everybody))).isEqualTo(seen.size());
        refused(officer, NotFound.class, () -> files.file(out));
        refused(officer, NotFound.class, () -> files.history(out));
        refused(officer, NotFound.class, () -> moves.person(out));
        refused(officer, NotFound.class, () -> moves.rows(out));
        refused(officer, NotFound.class, () -> save(out, "Jabatan Lain", other.getId()));
        refused(officer, NotFound.class, () -> save(in, "Jabatan Lain", other.getId()));
        refused(officer, NotFound.class, () -> save(officerId, "Jabatan Lain", other.getId()));
        refused(officer, EJBAccessException.class, () -> roles(in));
        as(officer, () -> save(in, "Jabatan Lain", own.getId()));
        assertThat(file(in).getPosition()).isEqualTo("Jabatan Lain");
        Given.signedInAs(Given.DEWI, () -> roles(in));
        refused(officer, RuleViolation.class, () -> save(in, "Penata", own.getId()));
    }

    private LocalDate today() throws Exception {
        return LocalDate.now(Given.bean(java.time.Clock.class));
    }

    private static <T> T as(NamedPerson who, Callable<T> action) throws Exception {
        return Given.signedInAs(who, action);
    }

    private static void refused(NamedPerson who, Class<?> how, Callable<?> action) {
        assertThatThrownBy(() -> as(who, action)).isInstanceOf(how);
    }

    private Void roles(Long id) {
        files.setRoles(id, java.util.Set.of(Roles.LEARNER, Roles.ADMIN));
        return null;
    }

    private Void save(Long id, String position, Long unit) throws Exception {
        var person = file(id);
        var facts =
                new PersonFacts(
                        person.getNip(),
                        person.getName(),
                        person.getTitlePrefix(),
                        person.getTitleSuffix(),
                        person.getEmploymentType(),
                        person.getGrade(),
                        position,
                        unit);
        files.save(id, person.getVersion(), facts);
        return null;
    }

    @Test
    void anOpenRequestForASeatGoesToTheNewSuperior() throws Exception {
        Long cohort = cohorts.open(3, facts -> facts.setSuperiorApproves(true));
        var old = Given.someone(Roles.LEARNER);
        var fresh = Given.someone(Roles.LEARNER);
        var learner = cohorts.answeringTo(old);
        Long id = Given.person(learner).getId();
        Given.signedInAs(learner, () -> registrations.register(cohort));
        var wish = wish(id, "Analis Layanan Publik", null, new Nip(fresh.nip()), today());
        var preview = Given.signedInAs(Given.DEWI, () -> moves.preview(id, wish));
        assertThat(preview.areas())
                .flatExtracting(MovePreview.Area::sentences)
                .anyMatch(one -> one.contains("beralih kepada " + fresh.name()));
        assertThat(approver(id)).isEqualTo(Given.person(old).getId());
        order(id, wish);
        assertThat(approver(id)).isEqualTo(Given.person(fresh).getId());
    }

    private Long approver(Long person) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT r.approver.id FROM Registration r WHERE r.person.id"
                                                + " = :person",
                                        Long.class)
                                .setParameter("person", person)
                                .getSingleResult());
    }

    @Test
    void aPairThatWouldComeIntoOneLineIsToldBeforeAndAfter() throws Exception {
        var made = pairs.made();
        Long mentee = Given.person(made.mentee()).getId();
        var mentor = Given.person(made.mentor());
        var wish = wish(mentee, "Analis Layanan Publik", null, mentor.getNip(), today());
        var preview = Given.signedInAs(Given.DEWI, () -> moves.preview(mentee, wish));
        assertThat(preview.areas())
                .flatExtracting(MovePreview.Area::sentences)
                .anyMatch(one -> one.contains("satu garis atasan"));
        order(mentee, wish);
        assertThat(
                        count(
                                "SELECT COUNT(n) FROM Notification n WHERE n.cause = :value",
                                "Pair:" + made.pair() + ":line"))
                .isEqualTo(2);
    }
}
