package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What a superior decides about the people who answer to him or her. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Approvals {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Seats seats;
    @Inject RegistrationDesk desk;

    public int count() {
        return db.createQuery(
                        """
                        SELECT COUNT(r) FROM Registration r
                        WHERE r.approver.id = :me AND r.status = :requested""",
                        Long.class)
                .setParameter("me", user.id())
                .setParameter("requested", Registration.Status.REQUESTED)
                .getSingleResult()
                .intValue();
    }

    /** The first of what waits for the decision of the person who asks, the oldest first. */
    public List<ApprovalRow> waiting(int size) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.workshop.ApprovalRow(r.id, p.name, p.position, u.name,
                          w.title, c.number, c.startsAt, c.endsAt, w.jp, r.requestedAt, r.status)
                        FROM Registration r JOIN r.person p JOIN p.unit u JOIN r.cohort c
                          JOIN c.workshop w
                        WHERE r.approver.id = :me AND r.status = :requested
                        ORDER BY r.requestedAt, r.id""",
                        ApprovalRow.class)
                .setParameter("me", user.id())
                .setParameter("requested", Registration.Status.REQUESTED)
                .setMaxResults(size)
                .getResultList();
    }

    /** What the person who asks decided lately. */
    public List<ApprovalRow> decided(int size) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.workshop.ApprovalRow(r.id, p.name, p.position, u.name,
                          w.title, c.number, c.startsAt, c.endsAt, w.jp, r.decidedAt, r.status)
                        FROM Registration r JOIN r.person p JOIN p.unit u JOIN r.cohort c
                          JOIN c.workshop w
                        WHERE r.decider.id = :me ORDER BY r.decidedAt DESC, r.id""",
                        ApprovalRow.class)
                .setParameter("me", user.id())
                .setMaxResults(size)
                .getResultList();
    }

    /** Agrees; the person gets a seat, or a place in the queue. */
    public void approve(Long registrationId) {
        desk.approve(asked(registrationId), null);
    }

    public void decline(Long registrationId, String reason) {
        desk.decline(asked(registrationId), reason);
    }

    /** Not found for everybody but the one who is asked. */
    private Registration asked(Long registrationId) {
        var registration = seats.locked(registrationId);
        var approver = registration.getApprover();
        if (approver == null || !approver.getId().equals(user.id())) {
            throw new NotFound();
        }
        return registration;
    }
}
