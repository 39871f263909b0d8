package org.jiedui.adapter.jdbc.crash;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A planted bug: a source that says that it committed and does so when the next connection is asked for. As long as
 * nobody is killed, nobody sees it.
 */
final class LateCommit implements InvocationHandler {

    private static final Set<String> TIDYING = Set.of("rollback", "setAutoCommit", "close");

    private final DataSource real;
    private final List<Connection> owed = new ArrayList<>();

    private LateCommit(DataSource real) {
        this.real = real;
    }

    static DataSource over(DataSource real) {
        return proxy(DataSource.class, new LateCommit(real));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (!method.getName().equals("getConnection")) {
            return Trap.reach(real, method, arguments);
        }
        keepPromises();
        Connection connection = (Connection) Trap.reach(real, method, arguments);
        return proxy(Connection.class, (its, call, values) -> answer(connection, call, values));
    }

    private synchronized Object answer(Connection connection, Method call, Object[] values) throws Throwable {
        if (call.getName().equals("commit")) {
            owed.add(connection);
            return null;
        }
        boolean isOwed = owed.contains(connection) && TIDYING.contains(call.getName());
        return isOwed ? null : Trap.reach(connection, call, values);
    }

    private synchronized void keepPromises() throws SQLException {
        for (Connection connection : owed) {
            connection.commit();
            connection.setAutoCommit(true);
            connection.close();
        }
        owed.clear();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(LateCommit.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
