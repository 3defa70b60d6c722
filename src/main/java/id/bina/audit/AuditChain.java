package id.bina.audit;

import id.bina.identity.Roles;
import id.bina.shared.Now;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Proves that the trail is whole, or names the first entries that are not as they were sealed. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class AuditChain {
    @PersistenceContext EntityManager db;
    @Inject ChainVerification verification;
    @Inject CheckpointKey key;

    /** The end of the chain, for anyone who wants to keep a copy to compare with later. */
    public record Head(long position, String hash, String sealedAt, String publicKey) {}

    /** Reads the whole chain now and keeps the verdict. */
    public ChainVerdict verify() {
        return verification.verify();
    }

    /** What is wrong between these positions. */
    public List<Finding> verify(long from, long to) {
        return verification.verify(from, to);
    }

    /** Verdict of the last verification, by hand or of the morning. */
    public Optional<ChainVerdict> lastVerdict() {
        return verification.last().map(AuditCheck::verdict);
    }

    /** Holds nothing of anybody: a position, a hash, a time. */
    @PermitAll
    public Head head() {
        var head = db.createQuery("SELECT h FROM AuditHead h", AuditHead.class).getSingleResult();
        return new Head(
                head.getPosition(),
                head.getHash(),
                head.getSealedAt() == null
                        ? null
                        : head.getSealedAt()
                                .atZoneSameInstant(Now.ZONE)
                                .toOffsetDateTime()
                                .toString(),
                key.publicKey());
    }
}
