package id.bina.hours;

import static id.bina.Given.DEWI;
import static org.assertj.core.api.Assertions.assertThat;

import id.bina.Given;
import id.bina.given.CountingDataSource;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Ten thousand people with five years of lines, six a year: what my hours, a unit and the city
 * cost. Run by its name only, see the README; the figures are in the log. H2 only.
 */
@ExtendWith(ArquillianExtension.class)
class HoursLoad {
    private static final System.Logger LOG = System.getLogger(HoursLoad.class.getName());
    private static final int PEOPLE = 10_000;
    private static final int STATEMENTS = 12;

    private static final String UNITS =
            """
            insert into OrgUnit (id, version, code, name, kind, parent_id, path)
            select nextval('ids'), 1, 'BEBAN' || n.x, 'Unit Beban ' || n.x, u.kind, u.id,
                u.path || 'BEBAN' || n.x || '/'
            from system_range(1, 40) n, OrgUnit u where u.id = (select min(id) from OrgUnit)""";

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject MyHours mine;
    @Inject HoursForecasts forecasts;

    @Test
    void threePagesStayWithinTwelveStatements() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Given.inTransaction(() -> fill(Given.person(who).getId()));
        Given.inTransaction(() -> db.createNativeQuery("analyze").executeUpdate());
        var today = LocalDate.now(clock);
        measure("my hours", who, Roles.LEARNER, () -> myPage());
        measure("city", DEWI, Roles.ADMIN, () -> forecast(null, today));
        measure("unit", DEWI, Roles.ADMIN, () -> forecast(unit(), today));
        Given.inTransaction(() -> execute("drop index HoursLine_ended"));
        measure("city without its index", DEWI, Roles.ADMIN, () -> forecast(null, today));
        measure("unit without its index", DEWI, Roles.ADMIN, () -> forecast(unit(), today));
        Given.inTransaction(() -> execute("drop index HoursLine_person"));
        measure("my hours without any", who, Roles.LEARNER, () -> myPage());
    }

    private int myPage() {
        return mine.overview().rows().size();
    }

    private int forecast(Long unit, LocalDate day) {
        var forecast = forecasts.of(unit, day);
        forecasts.named(forecast.lacking().stream().limit(50).toList());
        forecasts.offers(5);
        return forecast.people().size();
    }

    private Long unit() {
        return db.createQuery("SELECT u.id FROM OrgUnit u WHERE u.code = 'BEBAN7'", Long.class)
                .getSingleResult();
    }

    private static void measure(String page, NamedPerson who, String role, Callable<Integer> action)
            throws Exception {
        for (int i = 0; i < 3; i++) {
            Given.signedInAs(
                    who,
                    role,
                    () -> {
                        CountingDataSource.reset();
                        long begin = System.nanoTime();
                        int rows = action.call();
                        long ms = (System.nanoTime() - begin) / 1_000_000;
                        int sent = CountingDataSource.sent();
                        LOG.log(
                                Level.INFO,
                                "load: {0}: {1} rows, {2} statements, {3} ms",
                                page,
                                rows,
                                sent,
                                ms);
                        assertThat(sent).as(page).isLessThanOrEqualTo(STATEMENTS);
                    });
        }
    }

    private void fill(Long someone) {
        execute(UNITS);
        execute(
                """
                insert into Person (id, version, nip, name, employmentType, grade, position, unit_id,
                    active, sample, passwordExpired, sessionEpoch)
                select nextval('ids'), 1, '1965' || lpad(cast(mod(n.x / 28, 12) + 1 as varchar), 2, '0')
                    || lpad(cast(mod(n.x, 28) + 1 as varchar), 2, '0') || '2020011'
                    || lpad(cast(n.x / 336 + 1 as varchar), 3, '0'),
                    'Pegawai Beban ' || n.x, 'PNS', 'III/a', 'Beban', u.id, true, true, false, 0
                from system_range(1, %d) n
                join OrgUnit u on u.code = 'BEBAN' || (mod(n.x, 40) + 1)"""
                        .formatted(PEOPLE));
        execute(
                """
                insert into Employment (id, version, person_id, employmentType, unit_id, validFrom)
                select nextval('ids'), 1, p.id, 'PNS', p.unit_id, date '2018-01-01'
                from Person p where p.position = 'Beban'""");
        execute(
                """
                insert into HoursLine (id, version, person_id, form, title, startedOn, endedOn,
                    international, jp, units, sourceKind, sourceKey, recordedAt)
                select nextval('ids'), 1, p.id, 'KL03', 'Pelatihan', d.onDay, d.onDay, false,
                    1 + mod(p.id, 5), 1, 'OUTSIDE', 'Beban:' || p.id || ':' || d.x,
                    current_timestamp
                from Person p, (select x, dateadd('DAY', -60 * (x - 1), current_date) as onDay
                    from system_range(1, 30)) d
                where p.position = 'Beban' or p.id = %d"""
                        .formatted(someone));
    }

    private void execute(String sql) {
        db.createNativeQuery(sql).executeUpdate();
    }
}
