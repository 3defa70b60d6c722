package id.bina.hours;

import id.bina.identity.CurrentUser;
import id.bina.identity.EmploymentType;
import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who will miss the duty of the year, for the units the person who asks may see. A fixed number of
 * statements, however many people there are.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER})
public class HoursForecasts {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject HoursOffers offers;
    @Inject Event<DomainEvent> events;

    /**
     * @param unitId null for the highest unit the person may see
     */
    public HoursForecast of(Long unitId, LocalDate asOf) {
        var unit = unit(unitId);
        var people = people(unit, asOf);
        var units = children(unit).stream().map(child -> tally(child, people)).toList();
        var parent = unit.getParent();
        boolean above = parent != null && parent.getPath().startsWith(scope());
        return new HoursForecast(
                unit.getId(),
                unit.getName(),
                above ? parent.getId() : null,
                asOf,
                tally(unit, people),
                units.stream().filter(one -> one.people() > 0).toList(),
                people);
    }

    /** The same people with their names. */
    public List<ForecastPerson> named(List<ForecastPerson> people) {
        if (people.isEmpty()) {
            return people;
        }
        var ids = people.stream().map(ForecastPerson::personId).toList();
        var names =
                db.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Person::getId, Person::getFullName));
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

    private String scope() {
        boolean city = user.may(Roles.ADMIN) || user.may(Roles.AUDITOR);
        return city ? "/" : user.unit().getPath();
    }

    private OrgUnit unit(Long unitId) {
        return db.createQuery(
                        """
                        SELECT u FROM OrgUnit u WHERE u.path LIKE :scope
                          AND (:any = :yes OR u.id = :id) ORDER BY LENGTH(u.path), u.id""",
                        OrgUnit.class)
                .setParameter("scope", scope() + "%")
                .setParameter("any", unitId == null ? 1 : 0)
                .setParameter("yes", 1)
                .setParameter("id", unitId == null ? 0L : unitId)
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

    private List<ForecastPerson> people(OrgUnit unit, LocalDate asOf) {
        var minimums = minimums(asOf);
        var sums = sums(asOf);
        return db.createQuery(
                        """
                        SELECT x.person.id, u.path, u.name, x.employmentType
                        FROM Employment x JOIN x.unit u JOIN x.person p
                        WHERE u.path LIKE :path AND p.active = :active AND x.validFrom <= :asOf
                          AND (x.validTo IS NULL OR x.validTo >= :asOf)""",
                        Object[].class)
                .setParameter("path", unit.getPath() + "%")
                .setParameter("active", true)
                .setParameter("asOf", asOf)
                .getResultStream()
                .filter(row -> minimums.get((EmploymentType) row[3]) != null)
                .map(row -> person(row, minimums.get((EmploymentType) row[3]), sums, asOf))
                .sorted(
                        Comparator.comparing(ForecastPerson::missing)
                                .reversed()
                                .thenComparing(ForecastPerson::personId))
                .toList();
    }

    private static ForecastPerson person(
            Object[] row, HoursDuty duty, Map<Long, BigDecimal> sums, LocalDate asOf) {
        var year =
                new HoursYear(
                        asOf.withDayOfYear(1),
                        asOf.withDayOfYear(asOf.lengthOfYear()),
                        asOf,
                        sums.getOrDefault((Long) row[0], BigDecimal.ZERO),
                        BigDecimal.ZERO,
                        duty.getMinimum(),
                        duty.getMaximum(),
                        duty.getLegalBasis(),
                        duty.getCertainty(),
                        false);
        return new ForecastPerson((Long) row[0], null, (String) row[1], (String) row[2], year);
    }

    /** Duties that ask for something in the calendar year. */
    private Map<EmploymentType, HoursDuty> minimums(LocalDate asOf) {
        var found = new EnumMap<EmploymentType, HoursDuty>(EmploymentType.class);
        db.createQuery(
                        """
                        SELECT d FROM HoursDuty d WHERE d.minimum IS NOT NULL
                          AND d.validFrom <= :asOf AND (d.validTo IS NULL OR d.validTo >= :asOf)""",
                        HoursDuty.class)
                .setParameter("asOf", asOf)
                .getResultList()
                .forEach(duty -> found.put(duty.getEmploymentType(), duty));
        return found;
    }

    private Map<Long, BigDecimal> sums(LocalDate asOf) {
        return db.createQuery(
                        """
                        SELECT l.person.id, SUM(l.jp) FROM HoursLine l
                        WHERE l.endedOn BETWEEN :from AND :asOf GROUP BY l.person.id""",
                        Object[].class)
                .setParameter("from", asOf.withDayOfYear(1))
                .setParameter("asOf", asOf)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
    }

    private static ForecastUnit tally(OrgUnit unit, List<ForecastPerson> people) {
        var inside = people.stream().filter(p -> p.unitPath().startsWith(unit.getPath())).toList();
        return new ForecastUnit(
                unit.getId(),
                unit.getName(),
                inside.size(),
                count(inside, HoursOutlook.REACHED::equals),
                count(inside, HoursOutlook.ON_PACE::equals),
                count(inside, HoursOutlook.SHORT::equals));
    }

    private static long count(List<ForecastPerson> people, Predicate<HoursOutlook> which) {
        return people.stream().map(ForecastPerson::outlook).filter(which).count();
    }
}
