package org.jiedui.adapter.jdbc.server;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A source that notes every JDBC call made through it and fails at the one it is told to. It and all it gives may be
 * used by several threads; the numbers of calls then depend on how they take turns.
 *
 * <p>Noted are the calls on the source, its connections, their metadata, statements and result sets, except
 * {@code isClosed}, {@code unwrap}, {@code isWrapperFor} and the methods of {@link Object}. A call is noted as its
 * interface and its method: {@code Connection.commit}, {@code PreparedStatement.setString}.
 */
public final class FaultyDataSource implements DataSource {

    /** Stands in every message of a fault, as a driver's message may name a person: it must never leave the adapter. */
    public static final String MARKER = "SECRET-NAME";

    private final DataSource real;
    private final Recording recording = new Recording();

    /** A source that records from now on and does not fail. */
    public FaultyDataSource(DataSource real) {
        this.real = real;
    }

    /** Starts a new recording in which nothing fails: what was cut opens again. */
    public void record() {
        recording.restart(Optional.empty());
    }

    /** Starts a new recording that fails as told. */
    public void fail(Fault fault) {
        recording.restart(Optional.of(fault));
    }

    /** The calls of the recording so far, in order: the call of number 1 stands first. */
    public List<String> calls() {
        return recording.calls();
    }

    /** Whether the fault was met. */
    public boolean failed() {
        return recording.failed();
    }

    /**
     * What was opened, since the source was made, and never asked to close: each with the call that opened it. A
     * statement takes its result sets along; a connection takes nothing along, since a pool would keep it.
     */
    public List<String> leaks() {
        return recording.leaks();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Handle.connect(recording, real::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return Handle.connect(recording, () -> real.getConnection(username, password));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
