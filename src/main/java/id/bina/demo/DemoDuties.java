package id.bina.demo;

import id.bina.identity.Roles;
import id.bina.programme.Duties;
import id.bina.programme.DutyForm;
import id.bina.programme.ExemptionRow;
import id.bina.programme.Exemptions;
import id.bina.programme.MyDuties;
import id.bina.programme.MyDuty;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Mandatory trainings in the demonstration: ethics every year for all, digital service for those at
 * the counter, complaints every quarter for them, which some are renewing; a person who is on leave
 * asks to be excused, another waits for an answer.
 */
@ApplicationScoped
class DemoDuties {
    private static final int ETHICS = 130;
    private static final int SERVICE = 100;
    private static final int COMPLAINTS = 95;
    private static final int MONTHS = 3;
    private static final int WINDOW = 60;
    private static final int FIRST = 8;
    private static final int LAST = 20;

    @Inject Duties duties;
    @Inject MyDuties mine;
    @Inject Exemptions exemptions;
    @Inject DemoCourses courses;
    @Inject DemoLearner learner;

    void add(DemoScript script, List<DemoPerson> everybody, LocalDate today) {
        var admin = everybody.stream().filter(one -> one.is(Roles.ADMIN)).findFirst().orElseThrow();
        script.add(today.minusDays(ETHICS), admin.nip(), true, this::ethics);
        script.add(today.minusDays(SERVICE), admin.nip(), true, this::service);
        script.add(today.minusDays(COMPLAINTS), admin.nip(), true, this::complaints);
        everybody
                .subList(FIRST, Math.min(LAST, everybody.size()))
                .forEach(who -> script.add(today.minusDays(2), who.nip(), false, this::renew));
        int first = Math.min(12, everybody.size() - 2);
        ask(script, everybody.get(first), today.minusDays(9), today.plusDays(80));
        ask(script, everybody.get(first + 1), today.minusDays(3), today.plusDays(45));
        script.add(today.minusDays(7), admin.nip(), true, this::grantOne);
    }

    private void ethics() {
        var form = form("demo.duty.ethics", "demo.duty.ethicsBasis", DemoJourney.ETHICS);
        form.setDueDays(90);
        duties.activate(duties.draft(form));
    }

    private void service() {
        var form = form("demo.duty.service", "demo.duty.serviceBasis", DemoJourney.DIGITAL);
        form.setDueDays(120);
        form.setValidityMonths(24);
        form.setWords(Texts.of("demo.duty.serviceWords"));
        duties.activate(duties.draft(form));
    }

    private void complaints() {
        var form = form("demo.duty.complaints", "demo.duty.serviceBasis", DemoJourney.COMPLAINTS);
        form.setDueDays(90);
        form.setValidityMonths(MONTHS);
        form.setWindowDays(WINDOW);
        form.setWords(Texts.of("demo.duty.serviceWords"));
        duties.activate(duties.draft(form));
    }

    /** Whoever may renew begins and reads the first two lessons. */
    private void renew() {
        mine.mine().stream()
                .filter(one -> one.renewal() && one.open())
                .findFirst()
                .map(one -> mine.begin(one.cycleId()))
                .ifPresent(
                        course ->
                                courses.steps(course).stream()
                                        .filter(step -> step.required() && !step.isExam())
                                        .limit(2)
                                        .forEach(learner::read));
    }

    private DutyForm form(String title, String basis, String course) {
        var form = new DutyForm();
        form.setTitle(Texts.of(title));
        form.setLegalBasis(Texts.of(basis));
        form.setCourseId(courses.id(course));
        return form;
    }

    private void ask(DemoScript script, DemoPerson who, LocalDate day, LocalDate untilOn) {
        script.add(
                day,
                who.nip(),
                false,
                () ->
                        mine.mine().stream()
                                .filter(MyDuty::askable)
                                .findFirst()
                                .ifPresent(
                                        one ->
                                                exemptions.ask(
                                                        one.cycleId(),
                                                        Texts.of("demo.duty.leave"),
                                                        untilOn)));
    }

    private void grantOne() {
        exemptions.rows().stream()
                .filter(ExemptionRow::open)
                .findFirst()
                .ifPresent(one -> exemptions.decide(one.id(), true, Texts.of("demo.duty.granted")));
    }
}
