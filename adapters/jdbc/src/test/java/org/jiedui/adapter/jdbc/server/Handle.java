package org.jiedui.adapter.jdbc.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jiedui.adapter.jdbc.server.Recording.Noted;

/** A connection of a faulty source or something that it gave: each call is noted before it reaches the real one. */
final class Handle implements InvocationHandler {

    /** Opens a real connection. */
    interface Connecting {
        Connection connect() throws SQLException;
    }

    private static final Set<String> UNNOTED =
            Set.of("isClosed", "unwrap", "isWrapperFor", "toString", "hashCode", "equals");
    private static final Set<Class<?>> GIVEN = Set.of(
            DatabaseMetaData.class, Statement.class, PreparedStatement.class, CallableStatement.class, ResultSet.class);

    private final Recording recording;
    private final Class<?> type;
    private final Object real;
    /** What gave it; a connection gave itself. */
    private final Handle parent;

    private final int life;
    private final Object proxy;
    private volatile boolean cut;

    private Handle(Recording recording, Class<?> type, Object real, Handle parent, int life) {
        this.recording = recording;
        this.type = type;
        this.real = real;
        this.parent = parent == null ? this : parent;
        this.life = life;
        this.proxy = Proxy.newProxyInstance(Handle.class.getClassLoader(), new Class<?>[] {type}, this);
    }

    static Connection connect(Recording recording, Connecting real) throws SQLException {
        Noted noted = recording.noteConnect();
        if (noted.fails(Fault.Moment.BEFORE_EFFECT)) {
            throw noted.exception();
        }
        Handle handle = new Handle(recording, Connection.class, real.connect(), null, noted.life());
        if (noted.fails(Fault.Moment.AFTER_EFFECT)) {
            handle.reallyClose();
            throw noted.exception();
        }
        recording.opened(handle, noted);
        return (Connection) handle.proxy;
    }

    String name() {
        return type.getSimpleName();
    }

    String name(String method) {
        return name() + "." + method;
    }

    boolean isDead(int now) {
        Handle connection = connection();
        return connection.cut || connection.life < now;
    }

    boolean isResultOf(Handle statement) {
        return type == ResultSet.class && parent == statement;
    }

    private Handle connection() {
        return parent == this ? this : parent.connection();
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals")) {
            return self == arguments[0];
        }
        if (UNNOTED.contains(method.getName())) {
            return reach(method, arguments);
        }
        Noted noted = recording.note(this, method.getName());
        if (noted.fails(Fault.Moment.BEFORE_EFFECT)) {
            throw failure(noted);
        }
        Object result = given(method, reach(method, arguments), noted);
        if (noted.fails(Fault.Moment.AFTER_EFFECT)) {
            throw failure(noted);
        }
        return result;
    }

    private Object reach(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object given(Method method, Object result, Noted noted) {
        if (result == null) {
            return null;
        }
        if (method.getReturnType() == Connection.class) {
            return connection().proxy;
        }
        if (method.getName().equals("getStatement")) {
            return parent.proxy;
        }
        return GIVEN.contains(method.getReturnType()) ? opened(method.getReturnType(), result, noted) : result;
    }

    /** What the caller will never hold, since the call fails after its effect, is closed here and counts for nothing. */
    private Object opened(Class<?> given, Object result, Noted noted) {
        Handle handle = new Handle(recording, given, result, this, life);
        if (noted.fails(Fault.Moment.AFTER_EFFECT)) {
            handle.reallyClose();
        } else if (result instanceof AutoCloseable) {
            recording.opened(handle, noted);
        }
        return handle.proxy;
    }

    private SQLException failure(Noted noted) {
        if (noted.fault().orElseThrow().reach() != Fault.Reach.CALL) {
            connection().cut = true;
            connection().reallyClose();
        }
        return noted.exception();
    }

    /** As a server does with a session that is gone: what was not committed is rolled back. */
    void reallyClose() {
        try {
            if (real instanceof Connection connection && !connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
            if (real instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Exception alreadyGone) {
            return;
        }
    }
}
