package id.bina.demo;

import id.bina.competence.AssessmentForm;
import id.bina.competence.Assessments;
import id.bina.competence.CompetenceColumn;
import id.bina.competence.CompetenceForm;
import id.bina.competence.Frameworks;
import id.bina.competence.GoalForm;
import id.bina.competence.MyCompetences;
import id.bina.competence.PlanReviews;
import id.bina.competence.Plans;
import id.bina.competence.RequirementForm;
import id.bina.competence.StaffRow;
import id.bina.competence.Teams;
import id.bina.competence.WaitingPlan;
import id.bina.identity.Roles;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Competences in the demonstration: one that posts at the counter require, plans of which one was
 * agreed and one waits, and levels the head of the office has seen. What courses gave is there by
 * the courses themselves.
 */
@ApplicationScoped
class DemoCompetences {
    private static final String COUNTER = "TEK-LOKET";
    private static final int SINCE = 160;

    @Inject Frameworks frameworks;
    @Inject Plans plans;
    @Inject PlanReviews reviews;
    @Inject Teams teams;
    @Inject Assessments assessments;
    @Inject MyCompetences mine;

    void add(DemoScript script, List<DemoPerson> everybody, LocalDate today) {
        var admin = first(everybody, Roles.ADMIN);
        var head = first(everybody, Roles.HEAD);
        script.add(today.minusDays(SINCE), admin.nip(), true, () -> counter(today));
        int year = today.getYear();
        var office = everybody.stream().filter(one -> one.unit().equals(head.unit())).toList();
        var agreed = office.stream().filter(one -> one.is(Roles.TRAINER)).findFirst().orElse(admin);
        plan(script, agreed, today.minusDays(70), year);
        script.add(today.minusDays(66), head.nip(), false, this::agree);
        plan(script, admin, today.minusDays(4), year);
        var learner = everybody.get(0);
        script.add(today.minusDays(5), learner.nip(), false, () -> write(year));
        script.add(today.minusDays(40), head.nip(), false, this::assess);
    }

    private static DemoPerson first(List<DemoPerson> everybody, String role) {
        return everybody.stream().filter(one -> one.is(role)).findFirst().orElseThrow();
    }

    /** A technical competence of the city for everybody who serves people. */
    private void counter(LocalDate today) {
        var form = new CompetenceForm();
        form.setCode(COUNTER);
        form.setName(Texts.of("demo.competence.counter"));
        form.setLevels(Texts.of("demo.competence.counterLevels"));
        Long id = frameworks.add(form);
        var requirement = new RequirementForm();
        requirement.setWords(Texts.of("demo.duty.serviceWords"));
        requirement.setRequired(2);
        requirement.setValidFrom(today.minusDays(SINCE));
        requirement.setLegalBasis(Texts.of("demo.competence.basis"));
        frameworks.set(id, requirement);
    }

    private void plan(DemoScript script, DemoPerson who, LocalDate day, int year) {
        script.add(
                day,
                who.nip(),
                false,
                () -> {
                    write(year);
                    plans.submit(year);
                });
    }

    /** Two goals for the largest gaps. */
    private void write(int year) {
        mine.profile().states().stream()
                .filter(one -> one.gap() > 0)
                .limit(2)
                .forEach(one -> plans.add(year, goal(one.id(), one.required())));
    }

    private static GoalForm goal(Long competence, int level) {
        var form = new GoalForm();
        form.setCompetenceId(competence);
        form.setLevel(level);
        form.setActivity(Texts.of("demo.competence.activity"));
        form.setForm(Texts.of("demo.competence.form"));
        form.setJp(new BigDecimal("12"));
        form.setQuarter(4);
        return form;
    }

    private void agree() {
        teams.waiting().stream()
                .map(WaitingPlan::id)
                .findFirst()
                .ifPresent(id -> reviews.decide(id, true, Texts.of("demo.competence.agreed")));
    }

    /** The head says of the first two what was seen in the work. */
    private void assess() {
        teams.staff(null, 2).stream().map(StaffRow::personId).forEach(this::assess);
    }

    private void assess(Long person) {
        var form = new AssessmentForm();
        form.setCompetenceId(
                assessments.view(person).profile().all().stream()
                        .skip(1)
                        .map(CompetenceColumn::id)
                        .findFirst()
                        .orElseThrow());
        form.setLevel(2);
        form.setReason(Texts.of("demo.competence.seen"));
        assessments.assess(person, form);
    }
}
