package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The way on for a mentee who found no mentor: the next opening of a programme. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class OpenIntakes {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject IntakeSeats seats;

    /** Openings that the person who asks can still join and has not joined. */
    public List<IntakeRow> joinable() {
        return db.createQuery(
                        """
                        SELECT i FROM Intake i JOIN FETCH i.programme
                        WHERE i.status <> :begun AND i.joinUntil >= :today
                          AND NOT EXISTS (SELECT m FROM IntakeMentee m
                            WHERE m.intake = i AND m.mentee.id = :me)
                        ORDER BY i.joinUntil, i.id\
                        """,
                        Intake.class)
                .setParameter("begun", Intake.Status.BEGUN)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("me", user.id())
                .setMaxResults(20)
                .getResultStream()
                .map(IntakeRow::of)
                .toList();
    }

    /** Joins with the problem of the own request that found nobody. */
    public void join(Long intakeId, Long requestId) {
        var intake =
                Optional.ofNullable(db.find(Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE))
                        .orElseThrow(NotFound::new);
        var request =
                Optional.ofNullable(db.find(MentoringRequest.class, requestId))
                        .filter(one -> one.getMentee().getId().equals(user.id()))
                        .orElseThrow(NotFound::new);
        require(intake.isJoinable(LocalDate.now(clock)), "mentoring.intake.closed");
        require(!request.isOpen(), "mentoring.intake.requestOpen");
        seats.take(intake, request.getMentee(), request.getProblem().copy());
    }
}
