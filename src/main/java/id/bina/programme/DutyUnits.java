package id.bina.programme;

import id.bina.identity.OrgUnit;
import id.bina.identity.UnitMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Lets the duties of a unit go on with its successor, before its people move there. */
@ApplicationScoped
class DutyUnits {
    @PersistenceContext EntityManager db;

    @Transactional
    void moved(@Observes UnitMoved event) {
        var successor = db.getReference(OrgUnit.class, event.successorId());
        db.createQuery("SELECT d FROM Duty d WHERE d.audience.unit.id = :old", Duty.class)
                .setParameter("old", event.unitId())
                .getResultList()
                .forEach(duty -> duty.getAudience().follow(successor));
    }
}
