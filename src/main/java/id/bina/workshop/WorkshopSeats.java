package id.bina.workshop;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The people of a cohort, for the office and for the trainers who lead in it. Reads only; other
 * cohorts are not found by a trainer.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class WorkshopSeats {
    @PersistenceContext EntityManager db;
    @Inject Cohorts cohorts;
    @Inject Event<DomainEvent> events;

    public int count(SeatFilter filter) {
        cohorts.find(filter.cohortId());
        return new SeatQuery(db, filter).count();
    }

    /** One page of the list; sort is a column of the row, or null for the name. */
    public List<SeatRow> rows(
            SeatFilter filter, int first, int size, String sort, boolean ascending) {
        cohorts.find(filter.cohortId());
        return new SeatQuery(db, filter).rows(first, size, sort, ascending);
    }

    /** How many people there are of each state. */
    public Map<Registration.Status, Long> counts(Long cohortId) {
        cohorts.find(cohortId);
        return db.createQuery(
                        """
                        SELECT r.status, COUNT(r) FROM Registration r
                        WHERE r.cohort.id = :cohort GROUP BY r.status""",
                        Object[].class)
                .setParameter("cohort", cohortId)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Registration.Status) row[0], row -> (Long) row[1]));
    }

    /** Says in the trail that so many rows leave the portal as a file of this format. */
    public void exported(SeatFilter filter, int rows, String format) {
        cohorts.find(filter.cohortId());
        events.fire(new CohortExported(filter.cohortId(), rows, format));
    }
}
