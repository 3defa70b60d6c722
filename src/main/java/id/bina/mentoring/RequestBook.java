package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Requests as mentee and mentor see them. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class RequestBook {
    /** As many answered ones as a mentor looks back on. */
    private static final int RECENT = 20;

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;

    /** The latest request of the person who asks. */
    public Optional<RequestView> latest() {
        return db.createQuery(
                        "SELECT r FROM MentoringRequest r JOIN FETCH r.programme WHERE r.mentee.id ="
                                + " :me ORDER BY r.createdAt DESC, r.id DESC",
                        MentoringRequest.class)
                .setParameter("me", user.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    /** An own request. */
    public RequestView view(Long id) {
        return Optional.ofNullable(db.find(MentoringRequest.class, id))
                .filter(one -> one.getMentee().getId().equals(user.id()))
                .map(this::view)
                .orElseThrow(NotFound::new);
    }

    /** What waits for the answer of the person who asks, the most urgent first. */
    public List<AskedRow> asked() {
        return rows("c.status = :asked ORDER BY c.answerUntil, c.id");
    }

    /** What was answered or went on, the latest first. */
    public List<AskedRow> answered() {
        return rows("c.askedAt IS NOT NULL AND c.status <> :asked ORDER BY c.askedAt DESC, c.id");
    }

    public long waiting() {
        return db.createQuery(
                        "SELECT COUNT(c) FROM Choice c WHERE c.mentor.person.id = :me AND c.status ="
                                + " :asked",
                        Long.class)
                .setParameter("me", user.id())
                .setParameter("asked", Choice.Status.ASKED)
                .getSingleResult();
    }

    private List<AskedRow> rows(String condition) {
        return db.createQuery(
                        "SELECT c FROM Choice c JOIN FETCH c.request r JOIN FETCH r.mentee p JOIN"
                                + " FETCH p.unit WHERE c.mentor.person.id = :me AND "
                                + condition,
                        Choice.class)
                .setParameter("me", user.id())
                .setParameter("asked", Choice.Status.ASKED)
                .setMaxResults(RECENT)
                .getResultStream()
                .map(AskedRow::of)
                .toList();
    }

    private RequestView view(MentoringRequest request) {
        var pair =
                db.createQuery("SELECT q FROM Pair q WHERE q.request = :request", Pair.class)
                        .setParameter("request", request)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        var choices =
                db.createQuery(
                                "SELECT c FROM Choice c JOIN FETCH c.mentor m JOIN FETCH m.person"
                                        + " WHERE c.request = :request ORDER BY c.ranking",
                                Choice.class)
                        .setParameter("request", request)
                        .getResultList();
        return RequestView.of(request, pair, choices);
    }
}
