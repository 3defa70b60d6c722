package id.bina.given;

import id.bina.shared.db.BinaDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The data source of the portal, which counts what each thread sends to the database. */
public class CountingDataSource extends BinaDataSource {
    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    /** Statements of this thread since {@link #reset()}. */
    public static int sent() {
        return SENT.get();
    }

    public static void reset() {
        SENT.set(0);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        return counted(Connection.class, super.getConnection(name, secret));
    }

    private static <T> T counted(Class<T> type, Object real) {
        return type.cast(
                Proxy.newProxyInstance(
                        CountingDataSource.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (method.getName().startsWith("execute")) {
                                SENT.set(SENT.get() + 1);
                            }
                            try {
                                return counted(method.invoke(real, arguments));
                            } catch (InvocationTargetException refused) {
                                throw refused.getCause();
                            }
                        }));
    }

    private static Object counted(Object answer) {
        if (answer instanceof CallableStatement) {
            return counted(CallableStatement.class, answer);
        }
        if (answer instanceof PreparedStatement) {
            return counted(PreparedStatement.class, answer);
        }
        return answer instanceof Statement ? counted(Statement.class, answer) : answer;
    }
}
