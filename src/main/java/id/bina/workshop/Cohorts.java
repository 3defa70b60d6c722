package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.OrgUnit;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Plans the cohorts of the workshops and leads each through its life. A trainer sees the cohorts in
 * which he or she leads a session; everything else is the office's.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Cohorts {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Seats seats;
    @Inject CohortLife life;
    @Inject Event<DomainEvent> events;

    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public int count(CohortFilter filter) {
        return query(filter).count();
    }

    /** One page of the list; sort is a column of the row, or null for the latest first. */
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public List<CohortRow> rows(
            CohortFilter filter, int first, int size, String sort, boolean ascending) {
        return query(filter).rows(first, size, sort, ascending);
    }

    private CohortQuery query(CohortFilter filter) {
        return new CohortQuery(db, filter, user.may(Roles.ADMIN) ? null : user.id());
    }

    /** The cohort with its workshop, for whoever plans it or leads in it. */
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Cohort find(Long id) {
        return db.createQuery(
                        "SELECT c FROM Cohort c JOIN FETCH c.workshop WHERE c.id = :id",
                        Cohort.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(c -> user.may(Roles.ADMIN) || isLedByMe(c))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean isLedByMe(Cohort cohort) {
        return new CohortQuery(
                                        db,
                                        new CohortFilter(null, null, cohort.getWorkshop().getId()),
                                        user.id())
                                .count()
                        > 0
                && cohort.getSessions().stream().anyMatch(s -> s.isLedBy(user.id()));
    }

    /**
     * Plans to hold the workshop once more, as a draft.
     *
     * @return the id of the new cohort
     */
    public Long plan(Long workshopId, CohortFacts facts) {
        var workshop =
                Optional.ofNullable(workshopId)
                        .map(id -> db.find(Workshop.class, id))
                        .orElseThrow(NotFound::new);
        var cohort = new Cohort(workshop, lastNumber(workshop) + 1, facts);
        db.persist(cohort);
        db.flush();
        events.fire(new CohortPlanned(cohort.getId(), workshopId, cohort.getNumber()));
        return cohort.getId();
    }

    private int lastNumber(Workshop workshop) {
        return db.createQuery(
                        "SELECT COALESCE(MAX(c.number), 0) FROM Cohort c WHERE c.workshop = :w",
                        Integer.class)
                .setParameter("w", workshop)
                .getSingleResult();
    }

    /** Changes the rules; more seats go to those who wait. */
    public void change(Long id, CohortFacts facts) {
        var cohort = seats.lock(id);
        cohort.describe(facts);
        for (var session : cohort.getSessions()) {
            var room = session.getRoom();
            require(
                    room == null || room.getCapacity() >= cohort.getSeats(),
                    "workshop.clash.capacity",
                    room == null ? "" : room.getName(),
                    room == null ? 0 : room.getCapacity(),
                    cohort.getSeats());
        }
        seats.promote(cohort);
        events.fire(
                new CohortChanged(
                        id, facts.getSeats(), facts.getMinimum(), facts.getRegistrationUntil()));
    }

    public void open(Long id) {
        life.open(seats.lock(id));
    }

    public void close(Long id) {
        life.close(seats.lock(id));
    }

    /** Calls it off; everybody who is in it or waits is told why. */
    public void cancel(Long id, String reason) {
        require(reason != null && reason.strip().length() >= 10, "workshop.cohort.reason");
        life.cancel(seats.lock(id), reason.strip());
    }

    /** Begins it by hand; the portal does so when its first session begins. */
    public void begin(Long id) {
        life.begin(seats.lock(id));
    }

    /** Closes what was held; for those without an outcome see the attendance list. */
    public void finish(Long id) {
        life.finish(seats.lock(id));
    }

    public void archive(Long id) {
        seats.lock(id).archive();
        events.fire(new CohortArchived(id));
    }

    public List<CohortQuota> quotas(Long id) {
        return db.createQuery(
                        "SELECT q FROM CohortQuota q JOIN FETCH q.unit WHERE q.cohort.id = :id"
                                + " ORDER BY q.unit.path",
                        CohortQuota.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Allows this unit and those below it so many seats; null lifts the limit. */
    public void allow(Long id, Long unitId, Integer people) {
        var cohort = seats.lock(id);
        var unit =
                Optional.ofNullable(unitId)
                        .map(u -> db.find(OrgUnit.class, u))
                        .orElseThrow(NotFound::new);
        require(people == null || people >= 0, "workshop.quota.negative");
        var known = quotas(id).stream().filter(q -> q.getUnit().equals(unit)).findFirst();
        if (people == null) {
            known.ifPresent(db::remove);
        } else {
            known.ifPresentOrElse(
                    quota -> quota.allow(people),
                    () -> db.persist(new CohortQuota(cohort, unit, people)));
        }
        seats.promote(cohort);
        events.fire(new QuotaSet(id, unitId, people));
    }
}
