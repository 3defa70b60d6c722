package id.bina.given;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Everything that stands in the database, as text: what a thief of its file would read. */
public final class DatabaseDump {
    private DatabaseDump() {}

    /** One line per row of every table, the values in between separated by blanks. */
    public static String text() throws SQLException, NamingException {
        DataSource source = InitialContext.doLookup("java:app/jdbc/bina");
        var all = new StringBuilder();
        try (var connection = source.getConnection()) {
            for (String table : tables(connection)) {
                try (var rows =
                        connection.createStatement().executeQuery("select * from " + table)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        all.append(table);
                        for (int i = 1; i <= columns; i++) {
                            all.append(' ').append(rows.getString(i));
                        }
                        all.append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private static List<String> tables(java.sql.Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var found =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        names.removeIf(name -> name.equalsIgnoreCase("flyway_schema_history"));
        return names;
    }
}
