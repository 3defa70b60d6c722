package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looking for a mentor: a mentee describes, sends and withdraws; a mentor accepts or declines. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MentoringRequests {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Asking asking;
    @Inject Pairing pairing;
    @Inject Acceptance acceptance;
    @Inject Candidates candidates;
    @Inject OpenProgrammes programmes;
    @Inject Event<DomainEvent> events;

    /** Writes the problem down before it is sent; a person has one open request at a time. */
    public Long describe(Problem problem, boolean ownLineToo) {
        var me = db.find(Person.class, user.id(), LockModeType.PESSIMISTIC_WRITE);
        var open = open(me);
        require(!pairing.isMentee(me.getId()), "mentoring.request.hasMentor");
        var request =
                open.orElseGet(
                        () -> begun(me, programmes.fitting(problem.getExpertise()), problem));
        request.describe(problem, ownLineToo);
        db.flush();
        return request.getId();
    }

    /** Asks these mentors, the first of them at once. */
    public void send(Long requestId, List<Long> profileIds) {
        var request = own(requestId);
        require(!profileIds.isEmpty(), "mentoring.request.noChoice");
        require(profileIds.size() <= Choice.MOST, "mentoring.request.tooMany", Choice.MOST);
        require(Set.copyOf(profileIds).size() == profileIds.size(), "mentoring.request.twice");
        request.send(OffsetDateTime.now(clock));
        int ranking = 1;
        for (Long profileId : profileIds) {
            db.persist(new Choice(request, candidates.eligible(request, profileId), ranking++));
        }
        db.flush();
        events.fire(new MentoringRequested(requestId, user.id(), profileIds.size()));
        asking.next(request);
    }

    public void withdraw(Long requestId) {
        var request = own(requestId);
        request.withdraw(OffsetDateTime.now(clock));
        asking.stop(request);
        events.fire(new MentoringRequestWithdrawn(requestId, user.id()));
    }

    /**
     * Becomes the mentor of whom the asked mentor answers. Full by now: refused, and the request
     * has moved on, in a transaction that the refusal does not undo.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void accept(Long choiceId) {
        if (!acceptance.accept(choiceId)) {
            throw new RuleViolation("mentoring.choice.full");
        }
    }

    /** Says no; the next choice is asked. The reason is optional and read by the mentee. */
    public void decline(Long choiceId, String reason) {
        var choice = asking.asked(choiceId);
        var request = asking.locked(choice.getRequest().getId());
        db.refresh(choice);
        String told = reason == null || reason.isBlank() ? null : reason.strip();
        choice.answer(Choice.Status.DECLINED, told, OffsetDateTime.now(clock));
        db.flush();
        events.fire(
                new MentorDeclined(
                        choiceId, request.getId(), request.getMentee().getId(), user.id()));
        asking.next(request);
    }

    private MentoringRequest begun(Person me, Programme programme, Problem problem) {
        var request = new MentoringRequest(me, programme, problem, OffsetDateTime.now(clock));
        db.persist(request);
        return request;
    }

    private Optional<MentoringRequest> open(Person mentee) {
        return db.createQuery(
                        "SELECT r FROM MentoringRequest r WHERE r.mentee = :mentee AND r.status IN"
                                + " :open",
                        MentoringRequest.class)
                .setParameter("mentee", mentee)
                .setParameter("open", MentoringRequest.OPEN)
                .getResultStream()
                .findFirst();
    }

    private MentoringRequest own(Long id) {
        var request = asking.locked(id);
        if (!request.getMentee().getId().equals(user.id())) {
            throw new NotFound();
        }
        return request;
    }
}
