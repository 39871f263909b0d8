package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement run with many bindings in few round trips. */
final class Batch implements AutoCloseable {

    private static final int MOST = 1000;

    private final PreparedStatement statement;
    private int waiting;
    private boolean changedEach = true;

    Batch(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    PreparedStatement statement() {
        return statement;
    }

    /** Adds what is bound now. */
    void add() throws SQLException {
        statement.addBatch();
        if (++waiting == MOST) {
            run();
        }
    }

    /** Runs what is left; tells whether each binding changed a row. */
    boolean finish() throws SQLException {
        run();
        return changedEach;
    }

    private void run() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            for (int count : statement.executeBatch()) {
                changedEach &= count == 1 || count == Statement.SUCCESS_NO_INFO;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
