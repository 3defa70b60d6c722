package id.bina.workshop;

import id.bina.identity.OrgUnit;
import id.bina.identity.UnitMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Lets the quota of a unit go on with its successor. */
@ApplicationScoped
class QuotaUnits {
    @PersistenceContext EntityManager db;

    @Transactional
    void moved(@Observes UnitMoved event) {
        db.createQuery("UPDATE CohortQuota q SET q.unit = :fresh WHERE q.unit.id = :old")
                .setParameter("fresh", db.getReference(OrgUnit.class, event.successorId()))
                .setParameter("old", event.unitId())
                .executeUpdate();
    }
}
