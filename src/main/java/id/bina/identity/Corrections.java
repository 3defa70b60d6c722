package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Requests of people to put their own facts right, and the answers of the personnel office. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Corrections {
    private static final String ROW =
            """
            SELECT NEW id.bina.identity.CorrectionRow(c.id, c.person.id, c.person.name,
              c.person.unit.name, c.wish, c.sentAt, c.answer, c.answeredAt)
            FROM CorrectionRequest c""";
    private static final int MOST_OPEN = 5;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;

    @RolesAllowed(Roles.LEARNER)
    public void send(String wish) {
        long open = mine().stream().filter(row -> row.answeredAt() == null).count();
        require(open < MOST_OPEN, "identity.correction.tooMany", MOST_OPEN);
        var request = new CorrectionRequest(user.person(), wish.strip(), OffsetDateTime.now(clock));
        db.persist(request);
        db.flush();
        events.fire(new CorrectionRequested(user.id(), request.getId()));
    }

    /** The own requests, newest first. */
    @RolesAllowed(Roles.LEARNER)
    public List<CorrectionRow> mine() {
        return db.createQuery(
                        ROW + " WHERE c.person.id = :me ORDER BY c.id DESC", CorrectionRow.class)
                .setParameter("me", user.id())
                .setMaxResults(50)
                .getResultList();
    }

    /** What waits for an answer, oldest first, then the latest answered ones. */
    public List<CorrectionRow> rows() {
        return db.createQuery(
                        ROW
                                + " ORDER BY CASE WHEN c.answeredAt IS NULL THEN 0 ELSE 1 END,"
                                + " c.answeredAt DESC, c.id",
                        CorrectionRow.class)
                .setMaxResults(200)
                .getResultList();
    }

    /** How many requests wait for an answer. */
    public long waiting() {
        return db.createQuery(
                        "SELECT COUNT(c) FROM CorrectionRequest c WHERE c.answeredAt IS NULL",
                        Long.class)
                .getSingleResult();
    }

    public void answer(Long id, String text) {
        require(text != null && !text.isBlank(), "identity.correction.noAnswer");
        var request =
                Optional.ofNullable(id)
                        .map(i -> db.find(CorrectionRequest.class, i))
                        .orElseThrow(NotFound::new);
        request.answer(text.strip(), user.person(), OffsetDateTime.now(clock));
        events.fire(new CorrectionAnswered(request.getPerson().getId(), id));
    }
}
