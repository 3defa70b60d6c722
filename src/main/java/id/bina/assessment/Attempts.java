package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.learning.Enrolments;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Taking a quiz: begin, answer, hand in. Everything may be asked twice: a second start continues
 * the open attempt, an old answer changes nothing, a second submit scores nothing. The row of the
 * enrolment, then that of the attempt is locked, so that clicks at the same moment queue up.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Attempts {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Enrolments enrolments;
    @Inject Papers papers;
    @Inject Closing closing;
    @Inject Tally tally;
    @Inject Event<DomainEvent> events;

    /** The open attempt of the person who asks at this lesson, begun now if there is none. */
    public Long start(Long lessonId) {
        var access = enrolments.access(lessonId);
        var quiz = tally.quiz(lessonId);
        require(quiz.isPresent(), "assessment.quiz.notReady");
        closeLeftovers(access.enrolmentId(), lessonId);
        var enrolment =
                db.find(Enrolment.class, access.enrolmentId(), LockModeType.PESSIMISTIC_WRITE);
        return open(enrolment.getId(), lessonId)
                .map(Attempt::getId)
                .orElseGet(() -> begin(quiz.get(), enrolment));
    }

    private Long begin(Quiz quiz, Enrolment enrolment) {
        long used = tally.used(quiz, enrolment);
        require(quiz.allows(used, tally.granted(quiz, enrolment)), "assessment.quiz.noTries");
        var attempt =
                new Attempt(
                        quiz,
                        enrolment,
                        user.id(),
                        (int) used + 1,
                        papers.draw(quiz),
                        OffsetDateTime.now(clock));
        db.persist(attempt);
        events.fire(
                new AttemptStarted(
                        attempt.getId(),
                        enrolment.getId(),
                        user.id(),
                        attempt.getLessonId(),
                        attempt.getNumber()));
        return attempt.getId();
    }

    /** One that ran out while nobody looked is closed before the next begins. */
    private void closeLeftovers(Long enrolmentId, Long lessonId) {
        var now = OffsetDateTime.now(clock);
        open(enrolmentId, lessonId)
                .filter(attempt -> attempt.limit().isOver(now))
                .map(attempt -> locked(attempt.getId()))
                .ifPresent(closing::close);
    }

    /** The attempt with all its questions, without keys. */
    public AttemptView view(Long id) {
        var attempt = mine(db.find(Attempt.class, id));
        var paper = attempt.getPaper();
        var now = OffsetDateTime.now(clock);
        return new AttemptView(
                id,
                attempt.getLessonId(),
                attempt.getStatus().name(),
                now.toInstant().toEpochMilli(),
                attempt.limit().secondsLeft(now),
                IntStream.rangeClosed(1, paper.size())
                        .mapToObj(number -> AttemptView.Asked.of(number, paper.at(number)))
                        .toList(),
                saved(attempt));
    }

    /** Makes the page that asks the one that writes; returns its token. */
    public String takeOver(Long id) {
        String token = UUID.randomUUID().toString();
        locked(id).takeOver(token);
        return token;
    }

    /** Keeps a newer answer to the question of this number. */
    public Kept save(Long id, int number, SentAnswer given) {
        var attempt = locked(id);
        var now = OffsetDateTime.now(clock);
        attempt.mustAccept(given.token(), given.answeredAt(), now);
        if (number < 1 || number > attempt.getQuestionCount()) {
            throw new NotFound();
        }
        var answer = answer(attempt, number);
        boolean kept =
                answer.take(
                        given.json(),
                        given.sequence(),
                        attempt.limit().plausible(given.answeredAt(), now),
                        now);
        if (answer.getId() == null) {
            db.persist(answer);
        }
        return new Kept(kept, answer.getSequenceNumber(), tally.answered(attempt));
    }

    /** Hands in; the score is that of the first time. */
    public void submit(Long id) {
        var attempt = locked(id);
        if (attempt.isOpen()) {
            closing.close(attempt);
        }
    }

    private Attempt locked(Long id) {
        return mine(db.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Attempt mine(Attempt attempt) {
        if (attempt == null || !attempt.getPersonId().equals(user.id())) {
            throw new NotFound();
        }
        return attempt;
    }

    private Optional<Attempt> open(Long enrolmentId, Long lessonId) {
        return db.createQuery(
                        """
                        SELECT a FROM Attempt a WHERE a.enrolment.id = :enrolment
                          AND a.lessonId = :lesson AND a.status = :open""",
                        Attempt.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("lesson", lessonId)
                .setParameter("open", Attempt.Status.OPEN)
                .getResultStream()
                .findFirst();
    }

    private AttemptAnswer answer(Attempt attempt, int number) {
        return db.createQuery(
                        "SELECT a FROM AttemptAnswer a WHERE a.attempt = :attempt AND a.question ="
                                + " :number",
                        AttemptAnswer.class)
                .setParameter("attempt", attempt)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new AttemptAnswer(attempt, number));
    }

    private List<AttemptView.Saved> saved(Attempt attempt) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.assessment.AttemptView.Saved(
                          a.question, a.given, a.sequenceNumber)
                        FROM AttemptAnswer a WHERE a.attempt = :attempt ORDER BY a.question""",
                        AttemptView.Saved.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }
}
