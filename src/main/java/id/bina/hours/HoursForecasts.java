package id.bina.hours;

import id.bina.identity.Roles;
import id.bina.identity.Scope;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who will miss the duty of the year, for the units the person who asks may see. A fixed number of
 * statements, however many people there are.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER})
public class HoursForecasts {
    @Inject Scope scope;
    @Inject ForecastList list;
    @Inject HoursOffers offers;
    @Inject Event<DomainEvent> events;

    /**
     * @param unitId null for the highest unit the person may see
     */
    public HoursForecast of(Long unitId, LocalDate asOf) {
        var units = list.units(scope.path(unitId), asOf);
        if (units.isEmpty()) {
            throw new NotFound();
        }
        var unit = units.get(0);
        var people = list.people(unit, units, asOf);
        return new HoursForecast(
                unit.id(),
                unit.name(),
                unit.isBelow(scope.path()) ? unit.parentId() : null,
                asOf,
                tally(unit, people),
                units.stream()
                        .filter(one -> unit.id().equals(one.parentId()))
                        .map(child -> tally(child, people))
                        .filter(one -> one.people() > 0)
                        .toList(),
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

    private static ForecastUnit tally(UnitName unit, List<ForecastPerson> people) {
        var inside = people.stream().filter(p -> p.unitPath().startsWith(unit.path())).toList();
        return new ForecastUnit(
                unit.id(),
                unit.name(),
                inside.size(),
                count(inside, HoursOutlook.REACHED::equals),
                count(inside, HoursOutlook.ON_PACE::equals),
                count(inside, HoursOutlook.SHORT::equals));
    }

    private static long count(List<ForecastPerson> people, Predicate<HoursOutlook> which) {
        return people.stream().map(ForecastPerson::outlook).filter(which).count();
    }
}
