package id.bina.hours;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The hours of the person who asks: year, lines, what closes the gap, the estimate. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyHours {
    private static final Set<String> SEMINARS = Set.of("KL06", "KL07");
    private static final Set<String> TRAININGS = Set.of("KL01", "KL04");
    private static final int OFFERS = 5;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject HoursTotals totals;
    @Inject HoursOffers offers;

    public HoursYear year() {
        return totals.of(user.id(), LocalDate.now(clock));
    }

    /** Lines of activities that ended in these days, newest first. */
    public List<HoursRow> rows(LocalDate from, LocalDate to) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.hours.HoursRow(l.id, l.title, l.form, r.name,
                          l.documentNumber, l.endedOn, l.claimedJp, l.jp, l.shortfall, l.warning,
                          l.sourceKind, l.reason, r.legalBasis)
                        FROM HoursLine l LEFT JOIN l.rule r
                        WHERE l.person.id = :person AND l.endedOn BETWEEN :from AND :to
                        ORDER BY l.endedOn DESC, l.id DESC""",
                        HoursRow.class)
                .setParameter("person", user.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** What would close the gap. */
    public List<HoursOffer> offers() {
        return offers.of(user.id(), OFFERS);
    }

    /** Everything of the page in one reading. */
    public MyYear overview() {
        var year = totals.of(user.person(), LocalDate.now(clock));
        var all = rows(LocalDate.EPOCH, year.to());
        return new MyYear(
                year,
                all.stream().filter(row -> !row.endedOn().isBefore(year.from())).toList(),
                offers(),
                estimate(all));
    }

    /** As of today; see {@link CompetenceEstimate}. */
    private CompetenceEstimate estimate(List<HoursRow> all) {
        var today = LocalDate.now(clock);
        var lines = all.stream().filter(row -> !row.endedOn().isAfter(today)).toList();
        var year = today.minusYears(1);
        var technical =
                lines.stream()
                        .filter(line -> line.endedOn().isAfter(year))
                        .filter(line -> !SEMINARS.contains(line.form()))
                        .filter(line -> !TRAININGS.contains(line.form()))
                        .map(HoursRow::jp)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CompetenceEstimate(
                user.person().getLevel(),
                technical,
                any(lines, SEMINARS, today.minusYears(2)),
                any(lines, TRAININGS, LocalDate.EPOCH));
    }

    private static boolean any(List<HoursRow> lines, Set<String> forms, LocalDate after) {
        return lines.stream()
                        .filter(line -> forms.contains(line.form()))
                        .filter(line -> line.endedOn().isAfter(after))
                        .mapToInt(line -> line.jp().signum())
                        .sum()
                > 0;
    }
}
