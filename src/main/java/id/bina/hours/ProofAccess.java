package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Scope;
import id.bina.shared.NotFound;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who may see and write which proof. */
@ApplicationScoped
class ProofAccess {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Scope scope;

    /** A proof of one's own, or one that the officer keeps for a person of the own unit. */
    OutsideProof mine(Long id) {
        var proof = id == null ? null : db.find(OutsideProof.class, id);
        if (proof == null || !isMine(proof)) {
            throw new NotFound();
        }
        return proof;
    }

    /** The same, while it may be changed. */
    OutsideProof open(Long id) {
        var proof = mine(id);
        var status = proof.getStatus();
        require(status.isOpen(), "hours.proof.notOpen", Texts.label(status));
        return proof;
    }

    /** Any proof for an admin, those of the own unit for an officer. */
    OutsideProof desk(Long id) {
        var proof = id == null ? null : db.find(OutsideProof.class, id);
        if (proof == null || !(user.may(Roles.ADMIN) || covers(proof.getPerson()))) {
            throw new NotFound();
        }
        return proof;
    }

    /** Where the people stand whose proofs may be seen. */
    String path() {
        return scope.path();
    }

    /** Whether the person belongs to the unit of the officer who asks. */
    boolean covers(Person person) {
        return user.may(Roles.OFFICER) && scope.covers(person);
    }

    private boolean isMine(OutsideProof proof) {
        return proof.getPerson().getId().equals(user.id())
                || proof.getEnteredBy().getId().equals(user.id()) && covers(proof.getPerson());
    }
}
