package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.learning.Renewals;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paths of the person who asks: what there is, begin, how far, what next, leave. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyPaths {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PathBook book;
    @Inject PathFacts facts;
    @Inject PathCompletion completion;
    @Inject Renewals renewals;
    @Inject Event<DomainEvent> events;

    /** All that are offered and all that are mine; each in the edition that counts for me. */
    public List<PathCard> all() {
        var mine = new HashMap<Long, PathEnrolment>();
        enrolments().forEach(e -> mine.put(e.getPath().getId(), e));
        var editions = new HashMap<Long, PathEdition>();
        book.offered().forEach(e -> editions.put(e.getPath().getId(), e));
        mine.values().stream()
                .filter(e -> e.getStatus() != PathEnrolment.State.LEFT)
                .forEach(e -> editions.put(e.getPath().getId(), e.getEdition()));
        var finished = facts.finished(user.id());
        return editions.values().stream()
                .map(edition -> card(edition, mine.get(edition.getPath().getId()), finished))
                .sorted(
                        Comparator.comparing((PathCard c) -> !c.running())
                                .thenComparing(PathCard::title))
                .toList();
    }

    /** One path: mine in my edition, else as it is offered now. */
    public PathView view(Long pathId) {
        var mine = of(pathId).filter(e -> e.getStatus() != PathEnrolment.State.LEFT);
        var offered = book.offered(pathId);
        var edition =
                mine.map(PathEnrolment::getEdition).or(() -> offered).orElseThrow(NotFound::new);
        var finished = facts.finished(user.id());
        var card = card(edition, mine.orElse(null), finished);
        return new PathView(
                card,
                edition.getNumber(),
                offered.filter(o -> o.getNumber() > edition.getNumber()).isPresent(),
                mine.map(PathEnrolment::getJoinedOn).orElse(null),
                mine.map(PathEnrolment::getCompletedOn).orElse(null),
                mine.flatMap(e -> book.certificate(e.getId())).orElse(null),
                PathBook.parts(edition, card.progress(), finished, facts.revoked(user.id())));
    }

    /** Begins, or takes up again with the same steps; what was finished before counts at once. */
    public void join(Long pathId) {
        completion.takeTurn();
        var person = db.find(Person.class, user.id(), LockModeType.PESSIMISTIC_WRITE);
        var before = of(pathId);
        var offered = book.offered(pathId);
        require(offered.isPresent(), "programme.path.notOffered");
        PathEnrolment enrolment;
        if (before.isPresent()) {
            enrolment = before.get();
            if (enrolment.getStatus() != PathEnrolment.State.LEFT) {
                return; // asked twice
            }
            enrolment.takeUp();
        } else {
            enrolment = new PathEnrolment(person, offered.get(), LocalDate.now(clock));
            db.persist(enrolment);
        }
        db.flush();
        var edition = enrolment.getEdition();
        events.fire(
                new PathJoined(pathId, person.getId(), edition.getNumber(), edition.getTitle()));
        completion.settle(enrolment.getId());
    }

    /** Leaves; everything that was finished stays finished. */
    public void leave(Long pathId) {
        var mine = of(pathId).orElseThrow(NotFound::new);
        mine.leave();
        events.fire(new PathLeft(pathId, user.id()));
    }

    /** Takes the course of a step again whose certificate was revoked; twice changes nothing. */
    public void again(Long pathId, Long courseId) {
        var mine = of(pathId).orElseThrow(NotFound::new);
        var step = new StepKey(StepKind.COURSE, courseId);
        boolean lost =
                facts.revoked(user.id()).containsKey(step)
                        && !facts.finished(user.id()).containsKey(step);
        require(lost && mine.getEdition().has(step), "programme.path.notAgain");
        if (isOver(courseId)) {
            renewals.renew(courseId, user.id(), null);
        }
    }

    private boolean isOver(Long courseId) {
        return db.createQuery(
                                """
                                SELECT COUNT(e) FROM Enrolment e WHERE e.person.id = :me
                                  AND e.currentCourse.id = :course AND e.status = :completed""",
                                Long.class)
                        .setParameter("me", user.id())
                        .setParameter("course", courseId)
                        .setParameter("completed", Enrolment.Status.COMPLETED)
                        .getSingleResult()
                > 0;
    }

    private static PathCard card(
            PathEdition edition, PathEnrolment mine, Map<StepKey, LocalDate> finished) {
        return new PathCard(
                edition.getPath().getId(),
                edition.getTitle(),
                edition.getSummary(),
                edition.getJp(),
                edition.getSteps().size(),
                edition.getParts().size(),
                mine == null ? null : mine.getStatus(),
                edition.progress(finished));
    }

    private Optional<PathEnrolment> of(Long pathId) {
        return enrolments().stream().filter(e -> e.getPath().getId().equals(pathId)).findFirst();
    }

    private List<PathEnrolment> enrolments() {
        return db.createQuery(
                        """
                        SELECT DISTINCT e FROM PathEnrolment e JOIN FETCH e.edition d
                        JOIN FETCH d.path LEFT JOIN FETCH d.steps WHERE e.person.id = :me""",
                        PathEnrolment.class)
                .setParameter("me", user.id())
                .getResultList();
    }
}
