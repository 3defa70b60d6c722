package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** The queue of proofs: admins decide, officers look at those of their own unit. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OFFICER})
public class ProofDesk {
    private static final String WHERE =
            """
            WHERE u.path LIKE :path AND (:state = :any OR o.status = :status)
              AND o.submittedAt IS NOT NULL AND o.status <> :gone
              AND (LOWER(p.name) LIKE :text OR LOWER(o.title) LIKE :text
                OR LOWER(o.documentNumber) LIKE :text)""";

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject ProofAccess access;
    @Inject ProofReads reads;
    @Inject HoursLedger ledger;
    @Inject Event<DomainEvent> events;

    public int count(ProofFilter filter) {
        return filled(
                        db.createQuery(
                                "SELECT COUNT(o) FROM OutsideProof o JOIN o.person p JOIN p.unit u "
                                        + WHERE,
                                Long.class),
                        filter)
                .getSingleResult()
                .intValue();
    }

    /** Longest waiting first. */
    public List<ProofRow> rows(ProofFilter filter, int first, int size) {
        return filled(
                        db.createQuery(
                                ProofRow.SELECT + WHERE + " ORDER BY o.submittedAt, o.id",
                                ProofRow.class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public ProofSheet sheet(Long id) {
        return reads.sheet(access.desk(id), true);
    }

    /**
     * Recognises these hours.
     *
     * @param note said to the person; may be empty unless it is other than the rule proposes
     */
    @RolesAllowed(Roles.ADMIN)
    public void accept(Long id, BigDecimal jp, String note) {
        require(jp != null, "hours.activity.badJp");
        var proof = locked(id);
        String said = note == null || note.isBlank() ? null : note.strip();
        proof.accept(user.person(), jp, said, OffsetDateTime.now(clock));
        var proposal = ledger.propose(proof.activity());
        require(!"hours.shortfall.counted".equals(proposal.shortfall()), "hours.proof.counted");
        require(jp.compareTo(proposal.jp()) == 0 || said != null, "hours.proof.whyOther");
        var key = key(id);
        ledger.record(
                proof.activity(), new HoursSource(SourceKind.OUTSIDE, key, key, user.id(), jp));
        decided(proof);
    }

    /** Gives it back to be corrected. */
    @RolesAllowed(Roles.ADMIN)
    public void giveBack(Long id, String reason) {
        var proof = locked(id);
        proof.giveBack(user.person(), reason, OffsetDateTime.now(clock));
        decided(proof);
    }

    @RolesAllowed(Roles.ADMIN)
    public void refuse(Long id, String reason) {
        var proof = locked(id);
        proof.refuse(user.person(), reason, OffsetDateTime.now(clock));
        decided(proof);
    }

    /** Takes recognised hours back by a reversing line. */
    @RolesAllowed(Roles.ADMIN)
    public void takeBack(Long id, String reason) {
        var proof = locked(id);
        proof.takeBack(user.person(), reason, OffsetDateTime.now(clock));
        ledger.reverse(key(id), proof.getReason());
        decided(proof);
    }

    private void decided(OutsideProof proof) {
        events.fire(
                new ProofDecided(
                        proof.getId(),
                        proof.getPerson().getId(),
                        user.id(),
                        proof.getTitle(),
                        proof.getStatus(),
                        proof.getDecidedJp(),
                        proof.getReason(),
                        proof.getDecidedAt()));
    }

    /** Of two verifiers the second waits here and then reads what the first has decided. */
    private OutsideProof locked(Long id) {
        var proof = access.desk(id);
        db.lock(proof, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(proof);
        return proof;
    }

    private static String key(Long id) {
        return "OutsideProof:" + id;
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, ProofFilter filter) {
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        var status = filter.status();
        return query.setParameter("path", access.path() + "%")
                .setParameter("state", status == null ? 0 : 1)
                .setParameter("any", 0)
                .setParameter("status", status == null ? ProofStatus.SUBMITTED : status)
                .setParameter("gone", ProofStatus.DISCARDED)
                .setParameter("text", "%" + text.replaceAll("[%_]", "") + "%");
    }
}
