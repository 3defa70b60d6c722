package id.bina.hours;

import id.bina.identity.OrgUnit;
import id.bina.identity.Roles;
import id.bina.identity.Scope;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who will miss the duty of the year, for the units the person who asks may see. A fixed number of
 * statements, however many people there are.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER})
public class HoursForecasts {
    @PersistenceContext EntityManager db;
    @Inject Scope scope;
    @Inject ForecastList list;
    @Inject HoursOffers offers;
    @Inject Event<DomainEvent> events;

    /**
     * @param unitId null for the highest unit the person may see
     */
    public HoursForecast of(Long unitId, LocalDate asOf) {
        var unit = unit(scope.path(unitId));
        var names = list.unitNames(unit.getPath(), asOf);
        var people = list.people(unit, names, asOf);
        var units = children(unit).stream().map(child -> tally(child, names, people)).toList();
        var parent = unit.getParent();
        boolean above = parent != null && parent.getPath().startsWith(scope.path());
        return new HoursForecast(
                unit.getId(),
                names.getOrDefault(unit.getId(), unit.getName()),
                above ? parent.getId() : null,
                asOf,
                tally(unit, names, people),
                units.stream().filter(one -> one.people() > 0).toList(),
                people);
    }

    /** The same people with their names. */
    public List<ForecastPerson> named(List<ForecastPerson> people) {
        if (people.isEmpty()) {
            return people;
        }
        var names = list.names(people.stream().map(ForecastPerson::personId).toList());
        return people.stream().map(one -> one.named(names.get(one.personId()))).toList();
    }

    /** What closes the gap of anybody. */
    public List<HoursOffer> offers(int atMost) {
        return offers.all(atMost);
    }

    /** Tells the trail that a list left the portal. */
    void exported(HoursForecast forecast, int rows) {
        events.fire(new HoursForecastExported(forecast.unitId(), forecast.asOf(), rows));
    }

    private OrgUnit unit(String path) {
        return db.createQuery(
                        """
                        SELECT u FROM OrgUnit u WHERE u.path LIKE :path
                        ORDER BY LENGTH(u.path), u.id""",
                        OrgUnit.class)
                .setParameter("path", path + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<OrgUnit> children(OrgUnit unit) {
        return db.createQuery(
                        "SELECT u FROM OrgUnit u WHERE u.parent = :unit ORDER BY u.name",
                        OrgUnit.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    private static ForecastUnit tally(
            OrgUnit unit, Map<Long, String> names, List<ForecastPerson> people) {
        var inside = people.stream().filter(p -> p.unitPath().startsWith(unit.getPath())).toList();
        return new ForecastUnit(
                unit.getId(),
                names.getOrDefault(unit.getId(), unit.getName()),
                inside.size(),
                count(inside, HoursOutlook.REACHED::equals),
                count(inside, HoursOutlook.ON_PACE::equals),
                count(inside, HoursOutlook.SHORT::equals));
    }

    private static long count(List<ForecastPerson> people, Predicate<HoursOutlook> which) {
        return people.stream().map(ForecastPerson::outlook).filter(which).count();
    }
}
