package id.bina.certificate;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Course;
import id.bina.catalogue.CourseRevision;
import id.bina.identity.CurrentUser;
import id.bina.identity.Grades;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.pdf.Pdf;
import id.bina.shared.web.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Decides what certificates say from now on, and shows how they will look. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CertificateOffice {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Grades grades;
    @Inject FileStore files;
    @Inject Pdf pdf;
    @Inject CertificatePrinting printing;
    @Inject Event<DomainEvent> events;

    public CertificateSettings settings() {
        return db.createQuery(
                        "SELECT s FROM CertificateSettings s LEFT JOIN FETCH s.emblem",
                        CertificateSettings.class)
                .getSingleResult();
    }

    /**
     * Takes over the form; refused when somebody else changed the settings since they were read.
     */
    public void change(int version, Issuer issuer, String template, String classCode, String unit) {
        var settings = settings();
        require(settings.getVersion() == version, "shared.conflict");
        settings.change(issuer, template, classCode, unit);
        events.fire(
                new CertificateSettingsChanged(
                        issuer.getInstitution(),
                        issuer.getSignatoryTitle(),
                        issuer.getSignatoryName(),
                        template));
    }

    /** Puts this picture (PNG or JPEG) in place of the mark of the portal. */
    public void bear(InputStream picture, String name) {
        settings().bear(files.save(Emblem.clean(picture), name));
        events.fire(new EmblemChanged(name));
    }

    /** Goes back to the mark of the portal. */
    public void bearNothing() {
        settings().bear(null);
        events.fire(new EmblemChanged(null));
    }

    /** A document as it would be issued now, with the person who asks as holder. */
    public void preview(OutputStream out) {
        var settings = settings();
        var now = OffsetDateTime.now(clock);
        var person = user.person();
        var revision =
                new CourseRevision(new Course("CONTOH"), 1, Texts.of("certificate.preview.title"));
        revision.setJp(new BigDecimal("4"));
        var module = new ModuleLine(Texts.of("certificate.preview.module"), new BigDecimal("4"));
        var sample =
                new Certificate(
                        0L,
                        NumberTemplate.number(settings.series(now.getYear()), 0),
                        new Holder(
                                person,
                                grades.label(
                                        person.getGrade(),
                                        person.getEmploymentType().isContract())),
                        new Achievement(
                                revision,
                                new ModuleLine.Outline(List.of(module)),
                                now.toLocalDate().minusDays(5),
                                now.toLocalDate(),
                                88),
                        settings.getIssuer(),
                        now);
        String emblem = printing.picture(settings.getEmblem());
        pdf.write(CertificateDocument.xhtml(sample, emblem, PortalAddress.get()), out);
    }
}
