package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Nip;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Certificates from elsewhere, as those who hand them in see them. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class OutsideProofs {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject ProofAccess access;
    @Inject ProofReads reads;
    @Inject HoursLedger ledger;
    @Inject Event<DomainEvent> events;

    /** The own proofs and those entered for others, newest first. */
    public List<ProofRow> rows() {
        return db.createQuery(
                        ProofRow.SELECT
                                + """
                                WHERE (p.id = :me OR o.enteredBy.id = :me) AND o.status <> :gone
                                ORDER BY o.id DESC""",
                        ProofRow.class)
                .setParameter("me", user.id())
                .setParameter("gone", ProofStatus.DISCARDED)
                .setMaxResults(100)
                .getResultList();
    }

    public ProofSheet sheet(Long id) {
        return reads.sheet(access.mine(id), false);
    }

    /** The forms of development that hold today, by their names. */
    public List<HoursRule> forms() {
        return reads.forms(LocalDate.now(clock));
    }

    /** Begins a proof of one's own. */
    public Long start() {
        return started(user.person());
    }

    /** Begins a proof for a person of the own unit. */
    @RolesAllowed(Roles.OFFICER)
    public Long startFor(String nip) {
        var wanted = Nip.of(nip);
        var person =
                db.createQuery("SELECT p FROM Person p WHERE p.nip = :nip", Person.class)
                        .setParameter("nip", wanted)
                        .getResultStream()
                        .filter(access::covers)
                        .findFirst()
                        .orElse(null);
        require(person != null, "hours.proof.notInUnit");
        return started(person);
    }

    /** Keeps what was typed, whole or not. */
    public void keep(Long id, ProofForm typed) {
        locked(id).keep(typed);
    }

    /** Hands it in with what was typed last. */
    public void submit(Long id, ProofForm typed) {
        var proof = locked(id);
        proof.keep(typed);
        var claim = typed.claim(LocalDate.now(clock));
        require(reads.filesOf(id, true) > 0, "hours.proof.noFile");
        require(reads.filesOf(id, false) == 0, "hours.proof.fileOnItsWay");
        var expected = ledger.propose(claim.activity(proof.getPerson().getId()));
        proof.submit(claim, expected.jp(), OffsetDateTime.now(clock));
        events.fire(
                new ProofSubmitted(
                        id,
                        proof.getPerson().getId(),
                        proof.getEnteredBy().getId(),
                        proof.getTitle(),
                        proof.getForm(),
                        proof.getEndedOn(),
                        proof.getClaimedJp()));
    }

    /** Takes it out of the queue; it is a draft again. */
    public void withdraw(Long id) {
        var proof = locked(id);
        proof.withdraw();
        told(proof);
    }

    /** Throws a draft away. */
    public void discard(Long id) {
        var proof = locked(id);
        proof.discard();
        told(proof);
    }

    private void told(OutsideProof proof) {
        events.fire(
                new ProofWithdrawn(proof.getId(), proof.getPerson().getId(), proof.getStatus()));
    }

    private Long started(Person person) {
        var proof = new OutsideProof(person, user.person(), OffsetDateTime.now(clock));
        db.persist(proof);
        return proof.getId();
    }

    private OutsideProof locked(Long id) {
        var proof = access.mine(id);
        db.lock(proof, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(proof);
        return proof;
    }
}
