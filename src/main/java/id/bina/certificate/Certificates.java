package id.bina.certificate;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Shows a person the own certificates, tells strangers the truth about a code, revokes. */
@Stateless
public class Certificates {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject FileStore files;
    @Inject Event<DomainEvent> events;

    /** The certificates of the person who asks, newest first. */
    @RolesAllowed(Roles.LEARNER)
    public List<MyCertificateRow> mine() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.certificate.MyCertificateRow(c.id, c.number, c.code,
                          c.achievement.courseTitle, c.achievement.jp, c.issuedOn,
                          c.achievement.completedOn, c.status, f.id, f.size)
                        FROM Certificate c LEFT JOIN c.printed f
                        WHERE c.holder.personId = :person ORDER BY c.issuedOn DESC, c.id DESC""",
                        MyCertificateRow.class)
                .setParameter("person", user.id())
                .getResultList();
    }

    /** What is true of this code; empty when no certificate has it. */
    @PermitAll
    public Optional<Verification> verify(PublicCode code) {
        return db.createQuery(
                        "SELECT c FROM Certificate c LEFT JOIN FETCH c.printed WHERE c.code = :code",
                        Certificate.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(certificate -> new Verification(verdict(certificate), certificate));
    }

    private Verdict verdict(Certificate certificate) {
        if (certificate.getStatus() == Certificate.Status.REVOKED) {
            return Verdict.REVOKED;
        }
        if (certificate.getPrinted() == null) {
            return Verdict.PREPARING;
        }
        return files.isIntact(certificate.getPrinted()) ? Verdict.VALID : Verdict.DAMAGED;
    }

    /**
     * The document for its holder, an admin or an auditor; not found for everyone else and until it
     * is there. That others than the holder fetched it is told to the trail.
     */
    @RolesAllowed({Roles.LEARNER, Roles.ADMIN, Roles.AUDITOR})
    public Certificate download(Long id) {
        var certificate = found(id);
        boolean own = certificate.getHolder().getPersonId().equals(user.id());
        boolean staff = user.may(Roles.ADMIN) || user.may(Roles.AUDITOR);
        if (!own && !staff || certificate.getPrinted() == null) {
            throw new NotFound();
        }
        if (!own) {
            events.fire(new CertificateDownloaded(id, certificate.getNumber().value()));
        }
        return certificate;
    }

    @RolesAllowed(Roles.ADMIN)
    public void revoke(Long id, String reason) {
        // waits for the worker that may be printing it just now
        var certificate = db.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (certificate == null) {
            throw new NotFound();
        }
        certificate.revoke(reason, OffsetDateTime.now(clock));
        events.fire(
                new CertificateRevoked(
                        id,
                        certificate.getNumber().value(),
                        certificate.getHolder().getPersonId(),
                        certificate.getRevokedBecause()));
    }

    private Certificate found(Long id) {
        return db.createQuery(
                        "SELECT c FROM Certificate c LEFT JOIN FETCH c.printed WHERE c.id = :id",
                        Certificate.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
