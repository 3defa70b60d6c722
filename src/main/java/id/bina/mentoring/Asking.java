package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.WorkingDays;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Leads a request from choice to choice. Everything that changes a request first locks its row, so
 * that an answer, a withdrawal and the clock cannot act on the same question twice.
 */
@ApplicationScoped
class Asking {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject WorkingDays workingDays;
    @Inject Event<DomainEvent> events;

    /** The request, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    MentoringRequest locked(Long requestId) {
        return Optional.ofNullable(
                        db.find(MentoringRequest.class, requestId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The choices of a locked request, as they are now. */
    List<Choice> choices(MentoringRequest request) {
        return db.createQuery(
                        "SELECT c FROM Choice c JOIN FETCH c.mentor WHERE c.request = :request"
                                + " ORDER BY c.ranking",
                        Choice.class)
                .setParameter("request", request)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** A question to the mentor who asks for it; refused when it was answered or has moved on. */
    Choice asked(Long choiceId) {
        var choice =
                Optional.ofNullable(db.find(Choice.class, choiceId))
                        .filter(one -> one.getMentor().getPerson().getId().equals(user.id()))
                        .filter(one -> one.getStatus() != Choice.Status.WAITING)
                        .orElseThrow(NotFound::new);
        require(choice.getStatus() == Choice.Status.ASKED, "mentoring.choice.answered");
        return choice;
    }

    /** Asks the first waiting mentor who can take somebody; with none left, the request is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void next(MentoringRequest request) {
        for (var choice : choices(request)) {
            if (choice.getStatus() == Choice.Status.WAITING) {
                if (isOpen(choice.getMentor())) {
                    ask(request, choice);
                    return;
                }
                pass(request, choice, Choice.Status.SKIPPED);
            }
        }
        request.useUp(OffsetDateTime.now(clock));
        events.fire(new ChoicesUsedUp(request.getId(), request.getMentee().getId()));
    }

    /** Nobody of the choices that still stand is asked any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void stop(MentoringRequest request) {
        for (var choice : choices(request)) {
            boolean stands =
                    choice.getStatus() == Choice.Status.WAITING
                            || choice.getStatus() == Choice.Status.ASKED;
            if (stands) {
                choice.skip();
            }
        }
    }

    /** Withdraws the open request of a mentee who gets a mentor in another way. */
    @Transactional(Transactional.TxType.MANDATORY)
    void giveUp(Long menteeId) {
        db.createQuery(
                        "SELECT r.id FROM MentoringRequest r WHERE r.mentee.id = :mentee AND"
                                + " r.status IN :open",
                        Long.class)
                .setParameter("mentee", menteeId)
                .setParameter("open", MentoringRequest.OPEN)
                .getResultList()
                .forEach(
                        id -> {
                            var request = locked(id);
                            request.withdraw(OffsetDateTime.now(clock));
                            stop(request);
                        });
    }

    /** Ends this question without an answer, if it still stands, and goes on to the next choice. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean moveOn(Long requestId, Long choiceId, Choice.Status how) {
        return passOn(locked(requestId), choiceId, how);
    }

    /** As above, for a locked request, in the transaction of the caller. */
    boolean passOn(MentoringRequest request, Long choiceId, Choice.Status how) {
        var asked =
                choices(request).stream()
                        .filter(choice -> choice.getId().equals(choiceId))
                        .filter(choice -> choice.getStatus() == Choice.Status.ASKED)
                        .findFirst();
        asked.ifPresent(
                choice -> {
                    pass(request, choice, how);
                    db.flush();
                    next(request);
                });
        return asked.isPresent();
    }

    private void pass(MentoringRequest request, Choice choice, Choice.Status how) {
        if (how == Choice.Status.SKIPPED) {
            choice.skip();
        } else {
            choice.answer(how, null, OffsetDateTime.now(clock));
        }
        events.fire(
                new ChoicePassed(
                        choice.getId(),
                        request.getId(),
                        request.getMentee().getId(),
                        choice.getMentor().getPerson().getId(),
                        how));
    }

    private boolean isOpen(MentorProfile mentor) {
        return mentor.getPerson().isActive()
                && mentor.getPlaces() > 0
                && !mentor.isPausedOn(LocalDate.now(clock));
    }

    private void ask(MentoringRequest request, Choice choice) {
        int days = db.find(MentoringSettings.class, MentoringSettings.ONLY).getAnswerDays();
        choice.ask(OffsetDateTime.now(clock), workingDays.plus(LocalDate.now(clock), days));
        events.fire(
                new MentorAsked(
                        choice.getId(),
                        request.getId(),
                        request.getMentee().getId(),
                        choice.getMentor().getPerson().getId(),
                        choice.getAnswerUntil()));
    }
}
