package id.bina.certificate;

import id.bina.catalogue.CourseRevision;
import id.bina.identity.Grades;
import id.bina.identity.Person;
import id.bina.learning.AwardEarned;
import id.bina.learning.CourseCompleted;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Issues the certificate in the transaction that completes the course or earns the award. The
 * settings row is locked first, so that numbers have no gaps and nothing is certified twice.
 */
@ApplicationScoped
class CertificateIssuing {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Grades grades;
    @Inject Event<DomainEvent> events;

    @Transactional
    void issue(@Observes CourseCompleted completed) {
        var settings = locked();
        if (isIssued("c.enrolmentId", completed.enrolmentId())) {
            return;
        }
        var now = OffsetDateTime.now(clock);
        var revision = db.find(CourseRevision.class, completed.revisionId());
        var achievement =
                new Achievement(
                        revision,
                        ModuleLine.Outline.of(revision),
                        completed.startedOn(),
                        completed.completedOn(),
                        completed.scorePercent());
        keep(
                new Certificate(
                        completed.enrolmentId(),
                        number(settings, now),
                        holder(completed.personId()),
                        achievement,
                        settings.getIssuer().copy(),
                        now),
                settings);
    }

    @Transactional
    void issue(@Observes AwardEarned award) {
        var settings = locked();
        if (isIssued("c.source", award.source())) {
            return;
        }
        var now = OffsetDateTime.now(clock);
        keep(
                new Certificate(
                        award.source(),
                        number(settings, now),
                        holder(award.personId()),
                        new Achievement(award),
                        settings.getIssuer().copy(),
                        now),
                settings);
    }

    private void keep(Certificate certificate, CertificateSettings settings) {
        certificate.bear(settings.getEmblem());
        db.persist(certificate);
        var achievement = certificate.getAchievement();
        events.fire(
                new CertificateIssued(
                        certificate.getId(),
                        certificate.getNumber().value(),
                        certificate.getHolder().getPersonId(),
                        certificate.getEnrolmentId(),
                        achievement.getCourseId(),
                        achievement.getCourseTitle(),
                        achievement.getJp(),
                        certificate.getIssuedOn()));
    }

    private CertificateSettings locked() {
        return db.find(
                CertificateSettings.class, CertificateSettings.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    private CertificateNumber number(CertificateSettings settings, OffsetDateTime now) {
        return series(settings.series(now.getYear())).next();
    }

    private Holder holder(Long personId) {
        var person = db.find(Person.class, personId);
        boolean contract = person.getEmploymentType().isContract();
        return new Holder(person, grades.label(person.getGrade(), contract));
    }

    private boolean isIssued(String by, Object value) {
        return db.createQuery(
                                "SELECT COUNT(c) FROM Certificate c WHERE " + by + " = :value",
                                Long.class)
                        .setParameter("value", value)
                        .getSingleResult()
                > 0;
    }

    private NumberSeries series(String name) {
        return db.createQuery(
                        "SELECT s FROM NumberSeries s WHERE s.series = :series", NumberSeries.class)
                .setParameter("series", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begun(name));
    }

    private NumberSeries begun(String name) {
        var series = new NumberSeries(name);
        db.persist(series);
        return series;
    }
}
