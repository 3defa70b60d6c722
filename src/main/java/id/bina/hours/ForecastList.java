package id.bina.hours;

import id.bina.identity.EmploymentType;
import id.bina.identity.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads who owes hours below a unit, where they worked that day, and what they have. */
@ApplicationScoped
class ForecastList {
    private static final String THAT_DAY =
            """
            x.unit.path LIKE :path AND x.validFrom <= :asOf
              AND (x.validTo IS NULL OR x.validTo >= :asOf)""";

    @PersistenceContext EntityManager db;

    /** Those who lack most first; the name of a unit is the one of that day. */
    List<ForecastPerson> people(UnitName unit, List<UnitName> units, LocalDate asOf) {
        var names = units.stream().collect(Collectors.toMap(UnitName::id, UnitName::name));
        var minimums = minimums(asOf);
        var sums = sums(unit, asOf);
        return db.createQuery(
                        "SELECT x.person.id, x.unit.path, x.unit.id, x.employmentType"
                                + " FROM Employment x JOIN x.person p"
                                + " WHERE (p.active = :active OR p.id IN (SELECT g.person.id"
                                + "   FROM HoursLeaver g WHERE g.leftOn > :asOf)) AND "
                                + THAT_DAY,
                        Object[].class)
                .setParameter("path", unit.path() + "%")
                .setParameter("active", true)
                .setParameter("asOf", asOf)
                .getResultStream()
                .filter(row -> minimums.containsKey((EmploymentType) row[3]))
                .map(
                        row ->
                                new ForecastPerson(
                                        (Long) row[0],
                                        null,
                                        (String) row[1],
                                        names.get((Long) row[2]),
                                        year(
                                                minimums.get((EmploymentType) row[3]),
                                                sums.getOrDefault((Long) row[0], BigDecimal.ZERO),
                                                asOf)))
                .sorted(
                        Comparator.comparing(ForecastPerson::missing)
                                .reversed()
                                .thenComparing(ForecastPerson::personId))
                .toList();
    }

    private static HoursYear year(HoursDuty duty, BigDecimal sum, LocalDate asOf) {
        return new HoursYear(
                asOf.withDayOfYear(1),
                asOf.withDayOfYear(asOf.lengthOfYear()),
                asOf,
                sum,
                BigDecimal.ZERO,
                duty.getMinimum(),
                duty.getMaximum(),
                duty.getLegalBasis(),
                duty.getCertainty(),
                false);
    }

    /** Duties that ask for something in the calendar year. */
    private Map<EmploymentType, HoursDuty> minimums(LocalDate asOf) {
        var found = new EnumMap<EmploymentType, HoursDuty>(EmploymentType.class);
        db.createQuery(
                        """
                        SELECT d FROM HoursDuty d WHERE d.minimum IS NOT NULL
                          AND d.period = :calendar AND d.validFrom <= :asOf
                          AND (d.validTo IS NULL OR d.validTo >= :asOf)""",
                        HoursDuty.class)
                .setParameter("calendar", DutyPeriod.CALENDAR_YEAR)
                .setParameter("asOf", asOf)
                .getResultList()
                .forEach(duty -> found.put(duty.getEmploymentType(), duty));
        return found;
    }

    /** For the whole city all lines are summed: that is faster than asking for each person. */
    private Map<Long, BigDecimal> sums(UnitName unit, LocalDate asOf) {
        boolean part = unit.parentId() != null;
        var people =
                " AND l.person.id IN (SELECT x.person.id FROM Employment x WHERE " + THAT_DAY + ")";
        var query =
                db.createQuery(
                                "SELECT l.person.id, SUM(l.jp) FROM HoursLine l"
                                        + " WHERE l.endedOn BETWEEN :from AND :until"
                                        + (part ? people : "")
                                        + " GROUP BY l.person.id",
                                Object[].class)
                        .setParameter("from", asOf.withDayOfYear(1))
                        .setParameter("until", asOf);
        if (part) {
            query.setParameter("path", unit.path() + "%").setParameter("asOf", asOf);
        }
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
    }

    /** The unit of this path and those below it, as they were called that day, top first. */
    List<UnitName> units(String path, LocalDate asOf) {
        var names = unitNames(path, asOf);
        return db.createQuery(
                        """
                        SELECT u.id, u.path, u.name, p.id FROM OrgUnit u LEFT JOIN u.parent p
                        WHERE u.path LIKE :path ORDER BY LENGTH(u.path), u.name""",
                        Object[].class)
                .setParameter("path", path + "%")
                .getResultStream()
                .map(
                        row ->
                                new UnitName(
                                        (Long) row[0],
                                        (String) row[1],
                                        names.getOrDefault((Long) row[0], (String) row[2]),
                                        (Long) row[3]))
                .toList();
    }

    private Map<Long, String> unitNames(String path, LocalDate asOf) {
        return db.createQuery(
                        """
                        SELECT v.unit.id, v.name FROM UnitVersion v
                        WHERE v.unit.path LIKE :path AND v.validFrom <= :asOf
                          AND (v.validTo IS NULL OR v.validTo >= :asOf)""",
                        Object[].class)
                .setParameter("path", path + "%")
                .setParameter("asOf", asOf)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Names with titles, for these people. */
    Map<Long, String> names(Collection<Long> people) {
        return db.createQuery(
                        """
                        SELECT p.id, p.titlePrefix, p.name, p.titleSuffix FROM Person p
                        WHERE p.id IN :people""",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], ForecastList::full));
    }

    private static String full(Object[] row) {
        return PersonName.fullName((String) row[1], (String) row[2], (String) row[3]);
    }
}
