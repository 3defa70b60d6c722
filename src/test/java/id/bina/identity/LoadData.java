package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * People for a load test, written into the database of a portal that is stopped: N learners with a
 * computable number ({@code 19900101%06d1001}) and one password, enrolled in the ethics course,
 * whose exam loses its limit of tries. Run by its name only: see the README.
 */
class LoadData {
    static final String PASSWORD = "beban-uji-2026";

    private static final String PEOPLE =
            """
            insert into Person (id, version, nip, name, employmentType, grade, position, unit_id,
                active, sample, passwordHash, passwordExpired, sessionEpoch)
            select ?, 1, ?, ?, 'PPPK', 'IX', 'Pegawai uji', min(id), true, true, ?, false, 0
            from OrgUnit where code = 'DISDUKCAPIL'""";

    private static final String ENROLMENTS =
            """
            insert into Enrolment (id, version, person_id, course_id, currentCourse_id, revision_id, registration,
                status, enrolledAt, progress)
            select ?, 1, ?, c.id, c.id, c.published_id, ?, 'ACTIVE', current_timestamp, 0
            from Course c where c.code = 'ETIKA'""";

    @Test
    void isWritten() throws SQLException {
        int people = Integer.getInteger("bina.people", 64);
        try (var db = connection()) {
            db.setAutoCommit(false);
            String hash = Passwords.hash(PASSWORD);
            for (int n = 1; n <= people; n++) {
                add(db, n, hash);
            }
            db.createStatement().execute("update Quiz set tries = null where scored = true");
            db.commit();
            try (var count =
                    db.createStatement()
                            .executeQuery(
                                    "select count(*) from Person where position = 'Pegawai uji'")) {
                count.next();
                assertThat(count.getInt(1)).isGreaterThanOrEqualTo(people);
            }
        }
    }

    private static void add(Connection db, int n, String hash) throws SQLException {
        String nip = new Nip("19900101%06d1001".formatted(n)).value();
        long person = id(db);
        execute(db, PEOPLE, person, nip, "Pegawai Uji " + n, hash);
        execute(
                db,
                "insert into PersonRole (person_id, role) values (?, ?)",
                person,
                Roles.LEARNER);
        execute(db, ENROLMENTS, id(db), person, "load-" + nip);
    }

    private static void execute(Connection db, String sql, Object... values) throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static long id(Connection db) throws SQLException {
        try (var next = db.createStatement().executeQuery("select nextval('ids')")) {
            next.next();
            return next.getLong(1);
        }
    }

    private static Connection connection() throws SQLException {
        String file =
                Path.of(System.getProperty("bina.data", "data"), "bina")
                        .toAbsolutePath()
                        .toString();
        return DriverManager.getConnection(
                System.getProperty("bina.db.url", "jdbc:h2:file:" + file + ";MODE=PostgreSQL"),
                System.getProperty("bina.db.user", "bina"),
                System.getProperty("bina.db.password", "bina"));
    }
}
