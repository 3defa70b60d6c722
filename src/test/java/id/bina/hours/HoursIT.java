package id.bina.hours;

import static id.bina.Given.DEWI;
import static id.bina.Given.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.catalogue.GivenCourses;
import id.bina.certificate.Certificates;
import id.bina.given.AtOnce;
import id.bina.given.CountingDataSource;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.mentoring.GivenPairs;
import id.bina.mentoring.GrowFacts;
import id.bina.mentoring.GrowRecords;
import id.bina.mentoring.GrowText;
import id.bina.mentoring.Step;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HoursIT {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject HoursLedger ledger;
    @Inject HoursTotals totals;
    @Inject MyHours mine;
    @Inject HoursRules rules;
    @Inject HoursForecasts forecasts;
    @Inject Enrolments enrolments;
    @Inject Certificates certificates;
    @Inject GivenPairs pairs;
    @Inject GrowRecords records;

    private static HoursActivity activity(
            Long person, String form, String number, LocalDate from, LocalDate to, int jp) {
        return new HoursActivity(
                person,
                form,
                "Uji",
                number == null ? null : "LAN",
                number,
                from,
                to,
                false,
                BigDecimal.valueOf(jp),
                null);
    }

    private static HoursSource source(Object key) {
        return new HoursSource(SourceKind.OUTSIDE, "Uji:" + key, null);
    }

    private static Long someone() {
        return Given.person(Given.someone(Roles.LEARNER)).getId();
    }

    private BigDecimal sum(Long person, LocalDate day) {
        return totals.of(person, day).recognised();
    }

    @Test
    void aFinishedCourseCountsUntilItsCertificateIsRevoked() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        var row = certified(who);
        var year = Given.signedInAs(who, () -> mine.year());
        assertThat(year.recognised()).isEqualByComparingTo(row.jp());
        var line = Given.signedInAs(who, () -> mine.rows(year.from(), year.to())).get(0);
        assertThat(line.form()).isEqualTo(EarnedHours.COURSE_FORM);
        assertThat(line.documentNumber()).isEqualTo(row.number().value());
        Given.signedInAs(
                DEWI, Roles.ADMIN, () -> certificates.revoke(row.id(), "Kesalahan data peserta"));
        assertThat(Given.signedInAs(who, () -> mine.year()).recognised()).isZero();
        assertThat(Given.signedInAs(who, () -> mine.rows(year.from(), year.to())))
                .extracting(one -> one.jp().signum())
                .containsExactly(-1, 1);
    }

    private id.bina.certificate.MyCertificateRow certified(NamedPerson who) throws Exception {
        Long course = Given.course("Jam pelajaran");
        Given.signedInAs(who, () -> enrolments.enrol(course));
        for (Long lesson : Given.bean(GivenCourses.class).lessons(course)) {
            Given.signedInAs(who, () -> enrolments.finish(lesson));
        }
        return Given.signedInAs(who, () -> certificates.mine()).get(0);
    }

    @Test
    void theSameSourceAtTheSameMomentIsOneLine() throws Exception {
        Long person = someone();
        var activity = activity(person, "KL03", "1/2024", DAY, DAY.plusDays(2), 20);
        Callable<Long> record = () -> ledger.record(activity, source("satu-" + person)).getId();
        assertThat(AtOnce.run(Collections.nCopies(8, record)))
                .hasSize(8)
                .containsOnly(ledger.record(activity, source("satu-" + person)).getId());
        assertThat(sum(person, DAY)).isEqualByComparingTo("20");
    }

    @Test
    void ofManyWritersAtACapOnlyAsManyCountAsItAllows() throws Exception {
        Long person = someone();
        var writers = new ArrayList<Callable<BigDecimal>>();
        for (int i = 0; i < 8; i++) {
            var day = DAY.plusDays(i);
            var source = source("batas-" + person + "-" + i);
            writers.add(
                    () ->
                            ledger.record(activity(person, "NKL02", null, day, day, 2), source)
                                    .getJp());
        }
        var worth = AtOnce.run(writers);
        assertThat(worth.stream().filter(jp -> jp.signum() > 0)).hasSize(2);
        assertThat(sum(person, DAY)).isEqualByComparingTo("4");
    }

    @Test
    void oneCertificateOfOneOrganiserCountsOnceWhereverItComesFrom() throws Exception {
        Long person = someone();
        var first = activity(person, "KL03", "7/LAN", DAY, DAY, 8);
        ledger.record(first, source("a-" + person));
        var again = activity(person, "KL03", "7/lan ", DAY, DAY, 8);
        var line = ledger.record(again, source("b-" + person));
        assertThat(line.getJp()).isZero();
        assertThat(line.getShortfall()).isEqualTo("hours.shortfall.counted");
        ledger.reverse("Uji:a-" + person, "Keliru");
        ledger.reverse("Uji:a-" + person, "Keliru");
        assertThat(sum(person, DAY)).isZero();
        assertThat(ledger.record(again, source("c-" + person)).getJp()).isEqualByComparingTo("8");
    }

    @Test
    void theDayItEndsDecidesTheYear() throws Exception {
        Long person = someone();
        var last = LocalDate.of(2023, 12, 30);
        ledger.record(
                activity(person, "KL03", null, last, last.plusDays(4), 12), source(person + "-y"));
        assertThat(sum(person, last)).isZero();
        assertThat(sum(person, last.plusDays(4))).isEqualByComparingTo("12");
    }

    @Test
    void daysThatOverlapAreToldAndCount() throws Exception {
        Long person = someone();
        ledger.record(activity(person, "KL03", null, DAY, DAY, 5), source(person + "-o1"));
        var line =
                ledger.record(activity(person, "KL06", null, DAY, DAY, 4), source(person + "-o2"));
        assertThat(line.getWarning()).isEqualTo("hours.warning.overlap");
        assertThat(sum(person, DAY)).isEqualByComparingTo("9");
    }

    @Test
    void meetingsOfAllPairsShareTheCapOfAMonth() throws Exception {
        var first = pairs.made();
        Long other = pairs.anotherPair(first.mentor(), Given.someone(Roles.LEARNER));
        var day = LocalDate.now(clock).minusDays(1);
        hold(first, first.session(), day);
        hold(first, pairs.due(first.pair(), 2, 2), day);
        assertThat(other).isNotNull();
        Long mentee = Given.person(first.mentee()).getId();
        Long mentor = Given.person(first.mentor()).getId();
        assertThat(sum(mentee, day)).isEqualByComparingTo("4");
        assertThat(sum(mentor, day)).isEqualByComparingTo("4");
        var third = activity(mentor, "NKL02", null, day, day, 2);
        assertThat(ledger.record(third, source("ketiga-" + mentor)).getShortfall())
                .isEqualTo("hours.shortfall.capMonth");
    }

    private void hold(GivenPairs.Made pair, Long session, LocalDate day) throws Exception {
        var text = new GrowText("a", "b", "c", "d", "e", "");
        var facts = new GrowFacts(day, 60, day.plusDays(14), true);
        var step = new Step(0, "aaaaaaaa", 1, null);
        var kept =
                Given.signedInAs(
                        pair.mentee(),
                        Roles.LEARNER,
                        () -> records.save(session, text, facts, step, true));
        Given.signedInAs(pair.mentor(), Roles.LEARNER, () -> records.confirm(kept.record().id()));
    }

    @Test
    void aNewVersionOfARuleLeavesWhatWasCounted() throws Exception {
        Long person = someone();
        var today = LocalDate.now(clock);
        ledger.record(activity(person, "NKL07", null, today, today, 10), source(person + "-r1"));
        Long rule = rule("NKL07");
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> rules.rules()))
                .isInstanceOf(EJBAccessException.class);
        Given.signedInAs(
                DEWI,
                Roles.ADMIN,
                () -> {
                    var facts = rules.facts(rule);
                    facts.setJpNational(BigDecimal.valueOf(6));
                    rules.change(rule, facts, today.plusDays(1));
                });
        var tomorrow = today.plusDays(1);
        ledger.record(
                activity(person, "NKL07", null, tomorrow, tomorrow, 10), source(person + "-r2"));
        assertThat(jp(person)).containsExactly(10, 6);
    }

    private Long rule(String form) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT r.id FROM HoursRule r WHERE r.form = :form AND r.validTo IS NULL",
                                        Long.class)
                                .setParameter("form", form)
                                .getSingleResult());
    }

    private List<Integer> jp(Long person) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT l.jp FROM HoursLine l WHERE l.person.id = :person ORDER BY l.id",
                                        BigDecimal.class)
                                .setParameter("person", person)
                                .getResultStream()
                                .map(BigDecimal::intValue)
                                .toList());
    }

    @Test
    void theForecastTakesAFewStatementsAndIsForThoseWhoAnswerForPeople() throws Exception {
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> forecasts.of(null, today)))
                .isInstanceOf(EJBAccessException.class);
        int sent =
                Given.signedInAs(
                        DEWI,
                        Roles.ADMIN,
                        () -> {
                            CountingDataSource.reset();
                            var city = forecasts.of(null, today);
                            forecasts.named(city.lacking().stream().limit(50).toList());
                            forecasts.offers(5);
                            assertThat(city.total().people())
                                    .isEqualTo(
                                            city.total().reached()
                                                    + city.total().onPace()
                                                    + city.total().lacking());
                            return CountingDataSource.sent();
                        });
        assertThat(sent).isLessThanOrEqualTo(12);
    }
}
