package id.bina.programme;

import id.bina.identity.Roles;
import id.bina.identity.Scope;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Who has passed what was to be passed as of a day; within the units of the person who asks. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER})
public class Compliance {
    @PersistenceContext EntityManager db;
    @Inject Scope scope;
    @Inject Event<DomainEvent> events;

    public int count(ComplianceFilter filter) {
        return query(filter).count();
    }

    /** One page, the earliest due day first unless sorted by a column of the row. */
    public List<ComplianceRow> rows(
            ComplianceFilter filter, int first, int size, String sort, boolean ascending) {
        return query(filter).rows(first, size, sort, ascending);
    }

    /** The units with their lights; the light asked for does not matter. */
    public List<UnitLights> units(ComplianceFilter filter) {
        return List.copyOf(query(filter).units());
    }

    /** All units below this path together. */
    public UnitLights total(String unitPath, LocalDate asOf) {
        var total = new UnitLights("", unitPath);
        for (var unit : units(new ComplianceFilter(asOf, null, unitPath, null, null))) {
            for (var light : Light.values()) {
                total.add(light, unit.count(light));
            }
        }
        return total;
    }

    /** Duties that bind or have bound somebody. */
    public List<DutyChoice> duties() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.programme.DutyChoice(d.id, d.title) FROM Duty d
                        WHERE d.status <> :draft ORDER BY d.title""",
                        DutyChoice.class)
                .setParameter("draft", Duty.Status.DRAFT)
                .getResultList();
    }

    /** Tells the trail that this list is being taken along. */
    public void exported(ComplianceFilter filter, int rows) {
        events.fire(new ComplianceExported(rows, filter.asOf(), filter.asked()));
    }

    private ComplianceQuery query(ComplianceFilter filter) {
        return new ComplianceQuery(db, filter, scope.path());
    }
}
