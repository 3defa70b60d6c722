package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The same migrations build the schema on PostgreSQL 15. */
class PostgresIT {
    @Test
    void everyMigrationRunsOnPostgreSql() throws Exception {
        try (var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            var flyway = Flyway.configure().dataSource(server.getPostgresDatabase()).load();
            var result = flyway.migrate();
            assertThat(result.success).isTrue();
            assertThat(result.migrationsExecuted)
                    .isEqualTo(Sources.under(Sources.RESOURCES, ".sql").size());
            flyway.validate();
        }
    }
}
