package id.bina.demo;

import id.bina.identity.Roles;
import id.bina.programme.MyPaths;
import id.bina.programme.PathChoices;
import id.bina.programme.PathForm;
import id.bina.programme.PathPart;
import id.bina.programme.PathRule;
import id.bina.programme.Paths;
import id.bina.programme.StepKind;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Two learning paths in the demonstration: one of two parts, one of two courses in any order. Some
 * people have just begun, some are half way, and those with both courses have their certificate.
 */
@ApplicationScoped
class DemoPaths {
    private static final int PUBLISHED = 40;
    private static final int FIRST_JOIN = 30;

    @Inject Paths paths;
    @Inject PathChoices choices;
    @Inject MyPaths mine;
    @Inject DemoCourses courses;

    private Long service;
    private Long integrity;

    void add(DemoScript script, List<DemoPerson> everybody, LocalDate today) {
        var admin = everybody.stream().filter(one -> one.is(Roles.ADMIN)).findFirst().orElseThrow();
        script.add(today.minusDays(PUBLISHED), admin.nip(), true, this::service);
        script.add(today.minusDays(PUBLISHED), admin.nip(), true, this::integrity);
        for (int i = 0; i < everybody.size(); i++) {
            var person = everybody.get(i);
            var day = today.minusDays(FIRST_JOIN - i % 25L);
            if (i == 0 || i % 4 == 3) {
                script.add(day, person.nip(), false, () -> mine.join(integrity));
            }
            if (i % 5 == 0) {
                script.add(day.plusDays(1), person.nip(), false, () -> mine.join(service));
            }
        }
    }

    /** Ethics and digital service in order, then one of what deepens them. */
    private void service() {
        service = paths.begin(form("demo.path.service", "demo.path.serviceSummary", 14));
        add(service, 0, DemoJourney.ETHICS);
        add(service, 0, DemoJourney.DIGITAL);
        paths.arrange(service, 1, new PathPart(PathRule.SOME, 1));
        add(service, 1, DemoJourney.COMPLAINTS);
        first(StepKind.WORKSHOP);
        first(StepKind.MENTORING);
        paths.publish(service);
    }

    private void integrity() {
        integrity = paths.begin(form("demo.path.integrity", "demo.path.integritySummary", 8));
        paths.arrange(integrity, 0, new PathPart(PathRule.ANY_ORDER, 0));
        add(integrity, 0, DemoJourney.ETHICS);
        add(integrity, 0, DemoJourney.COMPLAINTS);
        paths.publish(integrity);
    }

    private void add(Long path, int part, String course) {
        paths.add(path, part, StepKind.COURSE, courses.id(course));
    }

    /** What is offered first of this kind, if there is any. */
    private void first(StepKind kind) {
        choices.of(kind).stream()
                .findFirst()
                .ifPresent(one -> paths.add(service, 1, kind, one.id()));
    }

    private static PathForm form(String title, String summary, int jp) {
        var form = new PathForm();
        form.setTitle(Texts.of(title));
        form.setSummary(Texts.of(summary));
        form.setJp(BigDecimal.valueOf(jp));
        return form;
    }
}
