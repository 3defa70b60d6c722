package id.bina.certificate;

import id.bina.catalogue.CourseRevision;
import id.bina.identity.Grades;
import id.bina.identity.Person;
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
 * Issues the certificate in the transaction that completes the course. The settings row is locked
 * first, so that numbers have no gaps and one enrolment never gets two.
 */
@ApplicationScoped
class CertificateIssuing {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Grades grades;
    @Inject Event<DomainEvent> events;

    @Transactional
    void issue(@Observes CourseCompleted completed) {
        var settings =
                db.find(
                        CertificateSettings.class,
                        CertificateSettings.ID,
                        LockModeType.PESSIMISTIC_WRITE);
        if (isIssued(completed.enrolmentId())) {
            return;
        }
        var certificate = made(completed, settings);
        db.persist(certificate);
        events.fire(
                new CertificateIssued(
                        certificate.getId(),
                        certificate.getNumber().value(),
                        completed.personId(),
                        completed.enrolmentId(),
                        completed.courseId(),
                        certificate.getAchievement().getJp(),
                        certificate.getIssuedOn()));
    }

    private Certificate made(CourseCompleted completed, CertificateSettings settings) {
        var now = OffsetDateTime.now(clock);
        var person = db.find(Person.class, completed.personId());
        var revision = db.find(CourseRevision.class, completed.revisionId());
        String rank = grades.label(person.getGrade(), person.getEmploymentType().isContract());
        var certificate =
                new Certificate(
                        completed.enrolmentId(),
                        series(settings.series(now.getYear())).next(),
                        new Holder(person, rank),
                        new Achievement(
                                revision,
                                ModuleLine.Outline.of(revision),
                                completed.startedOn(),
                                completed.completedOn(),
                                completed.scorePercent()),
                        settings.getIssuer().copy(),
                        now);
        certificate.bear(settings.getEmblem());
        return certificate;
    }

    private boolean isIssued(Long enrolmentId) {
        return db.createQuery(
                                "SELECT COUNT(c) FROM Certificate c WHERE c.enrolmentId = :enrolment",
                                Long.class)
                        .setParameter("enrolment", enrolmentId)
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
