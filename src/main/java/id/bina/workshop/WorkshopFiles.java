package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Grades;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.calendar.IcsFile;
import id.bina.shared.pdf.Pdf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What leaves the portal about a cohort: calendar, letter of assignment, list to sign. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class WorkshopFiles {
    /** A file by its name, type and bytes. */
    public record Document(String name, String type, byte[] bytes) {}

    private static final String PDF = "application/pdf";

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject WorkshopOffers offers;
    @Inject Cohorts cohorts;
    @Inject WorkshopCalendar calendar;
    @Inject Grades grades;
    @Inject Pdf pdf;
    @Inject Event<DomainEvent> events;

    /** The sessions for the calendar of the person who asks. */
    @RolesAllowed(Roles.LEARNER)
    public Document calendar(Long cohortId) {
        var view = offers.view(cohortId);
        String text = IcsFile.of(view.workshop().getTitle(), calendar.ofCohort(cohortId));
        return new Document(
                "lokakarya-" + cohortId + ".ics",
                IcsFile.TYPE,
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** The letter that sends the person who asks; not found without a seat or a number. */
    @RolesAllowed(Roles.LEARNER)
    public Document letter(Long cohortId) {
        var view = offers.view(cohortId);
        if (!view.seated() || !view.cohort().isLetterReady()) {
            throw new NotFound();
        }
        events.fire(new LetterPrinted(cohortId, view.registration().getId()));
        return letter(view.cohort(), view.sessions(), List.of(user.person()));
    }

    /** The letter that sends everybody who has a seat. */
    public Document letters(Long cohortId) {
        var cohort = cohorts.find(cohortId);
        require(cohort.isLetterReady(), "workshop.letter.incomplete");
        events.fire(new LetterPrinted(cohortId, null));
        return letter(cohort, sessions(cohortId), people(cohortId));
    }

    /** The list to sign on paper, a sheet for each session. */
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Document attendance(Long cohortId) {
        var cohort = cohorts.find(cohortId);
        events.fire(new AttendanceListPrinted(cohortId));
        return document(
                "daftar-hadir-" + cohortId + ".pdf",
                AttendanceSheet.xhtml(cohort, sessions(cohortId), people(cohortId)));
    }

    private Document letter(Cohort cohort, List<WorkshopSession> sessions, List<Person> people) {
        return document(
                "surat-tugas-" + cohort.getId() + ".pdf",
                AssignmentLetter.xhtml(cohort, sessions, people, this::rank));
    }

    private Document document(String name, String xhtml) {
        var out = new ByteArrayOutputStream();
        pdf.write(xhtml, out);
        return new Document(name, PDF, out.toByteArray());
    }

    private String rank(Person person) {
        return grades.label(person.getGrade(), person.getEmploymentType().isContract());
    }

    private List<WorkshopSession> sessions(Long cohortId) {
        return db.createQuery(
                        """
                        SELECT DISTINCT s FROM WorkshopSession s LEFT JOIN FETCH s.room
                          LEFT JOIN FETCH s.trainers
                        WHERE s.cohort.id = :cohort ORDER BY s.startsAt, s.id""",
                        WorkshopSession.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    private List<Person> people(Long cohortId) {
        return db.createQuery(
                        """
                        SELECT p FROM Registration r JOIN r.person p JOIN FETCH p.unit
                        WHERE r.cohort.id = :cohort AND r.status IN :seated ORDER BY p.name, p.id""",
                        Person.class)
                .setParameter("cohort", cohortId)
                .setParameter("seated", Registration.Status.SEATS)
                .getResultList();
    }
}
