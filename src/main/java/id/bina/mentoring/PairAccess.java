package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.Forbidden;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The one door to what a pair keeps for itself: open to its members, whatever else they are. Who
 * works for the office is refused and put on record; for everybody else it does not exist.
 */
@ApplicationScoped
class PairAccess {
    private static final List<String> OFFICE =
            List.of(Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.TRAINER);

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject ConfidentialWatch watch;

    Pair pair(Long id) {
        var pair =
                db.createQuery(
                                """
                                SELECT DISTINCT p FROM Pair p JOIN FETCH p.mentor
                                JOIN FETCH p.programme JOIN FETCH p.members m JOIN FETCH m.mentee
                                WHERE p.id = :id""",
                                Pair.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        mustBelong(pair);
        return pair;
    }

    MentoringSession session(Long id) {
        var session =
                db.createQuery(
                                """
                                SELECT DISTINCT s FROM MentoringSession s JOIN FETCH s.pair p
                                JOIN FETCH p.mentor JOIN FETCH p.programme
                                JOIN FETCH p.members m JOIN FETCH m.mentee
                                WHERE s.id = :id""",
                                MentoringSession.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        mustBelong(session.getPair());
        return session;
    }

    /** The session with its row held until the transaction ends, as it is now. */
    MentoringSession held(Long id) {
        var session = session(id);
        db.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    void mustBelong(Pair pair) {
        if (pair.includes(user.id())) {
            return;
        }
        if (OFFICE.stream().anyMatch(user::may)) {
            watch.refused(pair.getId());
            throw new Forbidden();
        }
        throw new NotFound();
    }

    /** The person who asks, as a mentee of this pair. */
    Person mentee(Pair pair) {
        mustBelong(pair);
        require(pair.isMentee(user.id()), "mentoring.pair.menteeOnly");
        return user.person();
    }

    /** The person who asks, as the mentor of this pair. */
    Person mentor(Pair pair) {
        mustBelong(pair);
        require(pair.isMentor(user.id()), "mentoring.pair.mentorOnly");
        return user.person();
    }
}
