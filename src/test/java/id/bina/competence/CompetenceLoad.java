package id.bina.competence;

import static id.bina.Given.DEWI;
import static org.assertj.core.api.Assertions.assertThat;

import id.bina.Given;
import id.bina.given.CountingDataSource;
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
 * Five thousand people with four levels each: what the map of gaps of the city costs, and the own
 * levels. Run by its name only, see the README; the figures are in the log. H2 only.
 */
@ExtendWith(ArquillianExtension.class)
class CompetenceLoad {
    private static final System.Logger LOG = System.getLogger(CompetenceLoad.class.getName());
    private static final int PEOPLE = 5_000;
    private static final int STATEMENTS = 9;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Framework framework;
    @Inject GapMaps maps;
    @Inject MyCompetences mine;

    @Test
    void theMapOfTheCityStaysWithinTwelveStatementsWithItsFrame() throws Exception {
        Given.inTransaction(this::fill);
        Given.inTransaction(() -> execute("analyze"));
        var filter = new GapFilter(LocalDate.now(clock), null);
        Long competence = framework.competences().get(0).getId();
        measure(
                "map of the city",
                Roles.ADMIN,
                () -> maps.view(filter, competence).people().size());
        measure("own levels", Roles.LEARNER, () -> mine.offers(mine.profile().states()).size());
    }

    private static void measure(String page, String role, Callable<Integer> action)
            throws Exception {
        for (int i = 0; i < 3; i++) {
            Given.signedInAs(
                    DEWI,
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

    private void fill() {
        execute(
                """
                insert into Person (id, version, nip, name, employmentType, grade, position, unit_id,
                    active, sample, passwordExpired, sessionEpoch)
                select nextval('ids'), 1, '1964' || lpad(cast(mod(n.x / 28, 12) + 1 as varchar), 2, '0')
                    || lpad(cast(mod(n.x, 28) + 1 as varchar), 2, '0') || '2020011'
                    || lpad(cast(n.x / 336 + 1 as varchar), 3, '0'),
                    'Pegawai Beban ' || n.x, 'PNS', 'III/a', 'Beban Kompetensi',
                    (select min(id) from OrgUnit), true, true, false, 0
                from system_range(1, %d) n"""
                        .formatted(PEOPLE));
        execute(
                """
                insert into Employment (id, version, person_id, employmentType, position, level,
                    unit_id, validFrom)
                select nextval('ids'), 1, p.id, 'PNS', p.position, 'PENGAWAS', p.unit_id,
                    date '2018-01-01'
                from Person p where p.position = 'Beban Kompetensi'""");
        execute(
                """
                insert into HeldLevel (id, version, person_id, competence_id, level, heldFrom,
                    source, sourceKey)
                select nextval('ids'), 1, p.id, k.id, 1 + mod(p.id, 3), date '2024-05-01',
                    'ASSESSMENT', 'Beban:' || p.id
                from Person p, (select id from Competence order by id limit 4) k
                where p.position = 'Beban Kompetensi'""");
    }

    private void execute(String sql) {
        db.createNativeQuery(sql).executeUpdate();
    }
}
