package id.bina.learning;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Nip;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the personnel office decides about participants: who comes in, until when, what counts. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class EnrolmentOffice {
    /** So many people at once keep a transaction short. */
    static final int MOST = 1000;

    @PersistenceContext EntityManager db;
    @Inject Enrolments enrolments;
    @Inject Event<DomainEvent> events;

    /**
     * Enrols the people of these employee numbers, one a line or parted by commas. Nothing happens
     * when one of them is no number or nobody's.
     *
     * @return how many are new in the course
     */
    public int enrolNumbers(Long courseId, String numbers, LocalDate dueOn) {
        var ids = new ArrayList<Long>();
        for (String typed : lines(numbers)) {
            ids.add(person(Nip.of(typed), typed));
        }
        require(!ids.isEmpty(), "learning.office.noNumbers");
        require(ids.size() <= MOST, "learning.office.tooMany", MOST);
        return enrolments.enrolAll(courseId, ids, dueOn);
    }

    static List<String> lines(String numbers) {
        return numbers == null
                ? List.of()
                : numbers.lines()
                        .flatMap(line -> List.of(line.split("[,;\\t]")).stream())
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Enrols every active person of this unit and of the units below it. */
    public int enrolUnit(Long courseId, String unitPath, LocalDate dueOn) {
        var ids =
                db.createQuery(
                                "SELECT p.id FROM Person p WHERE p.active = TRUE AND p.unit.path"
                                        + " LIKE :path ORDER BY p.id",
                                Long.class)
                        .setParameter("path", unitPath + "%")
                        .setMaxResults(MOST + 1)
                        .getResultList();
        require(!ids.isEmpty(), "learning.office.emptyUnit");
        require(ids.size() <= MOST, "learning.office.tooMany", MOST);
        return enrolments.enrolAll(courseId, ids, dueOn);
    }

    /** Gives these participants until this day, or no due date at all. */
    public void dueBy(List<Long> enrolmentIds, LocalDate day) {
        for (Long id : enrolmentIds) {
            var enrolment = found(id);
            enrolment.dueBy(day);
            events.fire(new DueDateSet(id, enrolment.getPerson().getId(), day));
        }
    }

    /** Accepts what is still missing as done; the course is complete with it. */
    public void complete(Long enrolmentId, String reason) {
        require(reason != null && reason.strip().length() >= 10, "learning.office.reason");
        var enrolment = found(enrolmentId);
        require(enrolment.getStatus() == Enrolment.Status.ACTIVE, "learning.enrolment.notActive");
        missing(enrolment)
                .forEach(
                        lesson ->
                                events.fire(
                                        new MarkedComplete(
                                                lesson,
                                                enrolment.getPerson().getId(),
                                                enrolmentId,
                                                reason.strip())));
    }

    private List<Long> missing(Enrolment enrolment) {
        return db.createQuery(
                        """
                        SELECT l.id FROM Lesson l
                        WHERE l.module.revision = :revision AND l.required = TRUE
                          AND l.id NOT IN (SELECT p.lesson FROM LessonProgress p
                            WHERE p.enrolment = :enrolment)
                        ORDER BY l.module.position, l.position""",
                        Long.class)
                .setParameter("revision", enrolment.getRevision())
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    private Long person(Nip nip, String typed) {
        return db.createQuery(
                        "SELECT p.id FROM Person p WHERE p.nip = :nip AND p.active = TRUE",
                        Long.class)
                .setParameter("nip", nip)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("learning.office.unknown", typed));
    }

    private Enrolment found(Long id) {
        return Optional.ofNullable(id)
                .map(i -> db.find(Enrolment.class, i))
                .orElseThrow(NotFound::new);
    }
}
