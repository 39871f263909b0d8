package org.jiedui.adapter.jdbc.crash;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Does something once, at a passage of a named point. Safe for use by many threads. */
final class Trap {

    private static final Set<Class<?>> WATCHED = Set.of(Connection.class, Statement.class, PreparedStatement.class);

    private final Runnable deed;
    private final AtomicInteger left = new AtomicInteger();
    private volatile Moment moment = Moment.ANY_TIME;

    /**
     * A trap that lies nowhere yet.
     *
     * @param deed what it does when it snaps, in the thread that passes
     */
    Trap(Runnable deed) {
        this.deed = deed;
    }

    /** Lays it at a point, to snap at a passage, from 1. */
    Trap lay(Moment where, int count) {
        left.set(count);
        moment = where;
        return this;
    }

    void pass(Moment here) {
        if (here == moment && left.decrementAndGet() == 0) {
            deed.run();
        }
    }

    /** The same source; whoever works through it passes the points. */
    DataSource under(DataSource source) {
        return watched(DataSource.class, source);
    }

    private <T> T watched(Class<T> type, Object real) {
        InvocationHandler handler = (self, method, arguments) -> {
            Moment.before(method.getName()).ifPresent(this::pass);
            Object result = reach(real, method, arguments);
            Moment.after(method.getName()).ifPresent(this::pass);
            return WATCHED.contains(method.getReturnType()) ? watched(method.getReturnType(), result) : result;
        };
        return type.cast(Proxy.newProxyInstance(Trap.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static Object reach(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
