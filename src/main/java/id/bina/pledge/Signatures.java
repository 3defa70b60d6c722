package id.bina.pledge;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.PublicCode;
import id.bina.shared.files.FileStore;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Signatures that were given: shown to the signer, the superior, and those who keep and examine
 * proof; and the truth about a code to anyone who holds it.
 */
@Stateless
public class Signatures {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Superiors superiors;
    @Inject FileStore files;
    @Inject Event<DomainEvent> events;

    /** One signature in full; not found for whoever may not read it. */
    @RolesAllowed(Roles.LEARNER)
    public SignedSheet sheet(Long id) {
        var signature = mine(id);
        var stage = stage(signature);
        return new SignedSheet(
                signature,
                signature.getPledgeVersion(),
                Wordings.signed(signature, stage),
                proof(signature, stage).orElse(null),
                isOwn(signature));
    }

    /**
     * The newest document, or that of a stage. That others than the signer fetched it is told to
     * the trail.
     *
     * @param stage null for the newest
     */
    @RolesAllowed(Roles.LEARNER)
    public PledgeProof download(Long id, PledgeProof.Stage stage) {
        var signature = mine(id);
        var proof =
                proof(signature, stage == null ? stage(signature) : stage)
                        .filter(one -> one.getPrinted() != null)
                        .orElseThrow(NotFound::new);
        if (!isOwn(signature)) {
            events.fire(new PledgeProofDownloaded(id, signature.getPerson().getId()));
        }
        return proof;
    }

    /** What is true of this code; empty when no signature has it. */
    @PermitAll
    public Optional<Verification> verify(PublicCode code) {
        return db.createQuery(
                        """
                        SELECT s FROM PledgeSignature s JOIN FETCH s.pledgeVersion v
                        JOIN FETCH v.pledge WHERE s.code = :code""",
                        PledgeSignature.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(this::verified);
    }

    private Verification verified(PledgeSignature signature) {
        var proof = proof(signature, stage(signature)).orElse(null);
        return new Verification(verdict(signature, proof), signature, proof);
    }

    private Verdict verdict(PledgeSignature signature, PledgeProof proof) {
        if (proof == null || proof.getPrinted() == null) {
            return Verdict.PREPARING;
        }
        if (!files.isIntact(proof.getPrinted())) {
            return Verdict.DAMAGED;
        }
        var to = signature.getPeriodTo();
        if (to != null && LocalDate.now(clock).isAfter(to)) {
            return Verdict.OVER;
        }
        return signature.isAwaiting() ? Verdict.AWAITING : Verdict.VALID;
    }

    private PledgeSignature mine(Long id) {
        return db.createQuery(
                        """
                        SELECT s FROM PledgeSignature s JOIN FETCH s.person
                        JOIN FETCH s.pledgeVersion v JOIN FETCH v.pledge WHERE s.id = :id""",
                        PledgeSignature.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .filter(this::mayRead)
                .orElseThrow(NotFound::new);
    }

    private boolean mayRead(PledgeSignature signature) {
        return isOwn(signature)
                || user.may(Roles.ADMIN)
                || user.may(Roles.AUDITOR)
                || isCountersigner(signature)
                || superiors.isAbove(user.person(), signature.getPerson());
    }

    private boolean isOwn(PledgeSignature signature) {
        return signature.getPerson().getId().equals(user.id());
    }

    private boolean isCountersigner(PledgeSignature signature) {
        var above = signature.getCountersigner();
        return above != null && above.getCountersignerId().equals(user.id());
    }

    private Optional<PledgeProof> proof(PledgeSignature signature, PledgeProof.Stage stage) {
        return db.createQuery(
                        """
                        SELECT r FROM PledgeProof r LEFT JOIN FETCH r.printed
                        WHERE r.signature = :signature AND r.stage = :stage""",
                        PledgeProof.class)
                .setParameter("signature", signature)
                .setParameter("stage", stage)
                .getResultStream()
                .findFirst();
    }

    private static PledgeProof.Stage stage(PledgeSignature signature) {
        return signature.getCountersignedAt() == null
                ? PledgeProof.Stage.SIGNED
                : PledgeProof.Stage.COUNTERSIGNED;
    }
}
