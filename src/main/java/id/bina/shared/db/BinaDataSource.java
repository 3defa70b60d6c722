package id.bina.shared.db;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One data source for both databases: PostgreSQL when {@code bina.db.url} says so, otherwise an H2
 * file in {@code bina.data}. The server's pool stands above it.
 */
public class BinaDataSource implements DataSource {
    private String url;
    private String user;
    private String password;
    private String data = "./data";
    private PrintWriter logWriter;
    private int loginTimeout;

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Folder of the H2 file, when there is no URL. */
    public void setData(String data) {
        this.data = data;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", secret);
        String address = address();
        return driver(address).connect(address, properties);
    }

    private String address() {
        if (url != null && !url.isBlank()) {
            return url.strip();
        }
        return "jdbc:h2:file:"
                + Path.of(data).toAbsolutePath().normalize().resolve("bina")
                + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=40000";
    }

    private static Driver driver(String address) {
        return address.startsWith("jdbc:postgresql:")
                ? new org.postgresql.Driver()
                : new org.h2.Driver();
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
