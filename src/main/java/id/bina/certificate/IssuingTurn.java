package id.bina.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * The turn in which certificates are issued one after the other. Who decides by the certificates of
 * a person whether a further one is earned takes the turn before it locks anything else.
 */
@ApplicationScoped
public class IssuingTurn {
    @PersistenceContext EntityManager db;

    /** Holds the turn until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take() {
        db.find(CertificateSettings.class, CertificateSettings.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
