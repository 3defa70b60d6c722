package id.bina.demo;

import id.bina.catalogue.Trainers;
import id.bina.certificate.CertificateFilter;
import id.bina.certificate.CertificateOffice;
import id.bina.certificate.CertificateRecords;
import id.bina.certificate.Certificates;
import id.bina.certificate.Issuer;
import id.bina.identity.Grades;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the personnel office does in the portal; called as its admin, at the time played. */
@ApplicationScoped
class DemoOffice {
    @Inject Trainers trainers;
    @Inject Enrolments enrolments;
    @Inject CertificateOffice signing;
    @Inject CertificateRecords records;
    @Inject Certificates certificates;
    @Inject Grades grades;
    @Inject DemoCourses courses;

    /** Adds the signatory, the trainer, the two waves of enrolment and the one revocation. */
    void add(
            DemoScript script,
            List<DemoPerson> everybody,
            List<DemoJourney> journeys,
            Map<String, Long> ids,
            LocalDate today) {
        String admin = first(everybody, Roles.ADMIN).nip();
        script.add(
                today.minusDays(DemoJourney.FIRST_WAVE + 20L),
                admin,
                true,
                () -> sign(first(everybody, Roles.HEAD)));
        Long trainer = ids.get(first(everybody, Roles.TRAINER).nip());
        script.add(
                today.minusDays(DemoJourney.FIRST_WAVE + 14L), admin, true, () -> assign(trainer));
        for (int wave : List.of(DemoJourney.FIRST_WAVE, DemoJourney.SECOND_WAVE)) {
            var day = today.minusDays(wave);
            var due = day.plusDays(DemoJourney.WAVE_DAYS);
            var invited =
                    journeys.stream()
                            .filter(journey -> due.equals(journey.due()))
                            .map(journey -> ids.get(journey.person().nip()))
                            .toList();
            script.add(day, admin, true, () -> invite(invited, due));
        }
        script.add(today.minusDays(33), admin, true, this::revokeOne);
    }

    private static DemoPerson first(List<DemoPerson> everybody, String role) {
        return everybody.stream().filter(person -> person.is(role)).findFirst().orElseThrow();
    }

    private void assign(Long trainer) {
        trainers.assign(courses.id(DemoJourney.ETHICS), trainer);
        trainers.assign(courses.id(DemoJourney.COMPLAINTS), trainer);
    }

    private void invite(List<Long> people, LocalDate due) {
        enrolments.enrolAll(courses.id(DemoJourney.ETHICS), people, due);
    }

    private void sign(DemoPerson head) {
        var settings = signing.settings();
        var issuer = new Issuer();
        issuer.setGovernment(settings.getIssuer().getGovernment());
        issuer.setInstitution(settings.getIssuer().getInstitution());
        issuer.setPlace(settings.getIssuer().getPlace());
        issuer.setFooter(settings.getIssuer().getFooter());
        issuer.setSignatoryTitle(settings.getIssuer().getSignatoryTitle());
        issuer.setSignatoryName(head.fullName());
        issuer.setSignatoryNip(head.nip());
        issuer.setSignatoryRank(grades.label(head.grade(), head.type().isContract()));
        signing.change(
                settings.getVersion(),
                issuer,
                settings.getTemplate(),
                settings.getClassCode(),
                settings.getUnitCode());
    }

    /** The oldest but two: found to be made out with a wrong rank. */
    private void revokeOne() {
        var found = records.rows(new CertificateFilter(), 0, 200, null, true);
        if (found.size() > 3) {
            Long id = found.get(found.size() - 3).id();
            certificates.revoke(id, Texts.of("demo.revoked"));
        }
    }
}
