package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection for one transaction. Closing rolls back what was not committed, whatever failed before: after a failed
 * statement a commit may return normally and have kept nothing, or half. Failures of tidying up change no outcome, so
 * they are passed over.
 */
final class Lease implements AutoCloseable {

    private final Connection connection;
    private boolean isOver;
    private int usualIsolation = Connection.TRANSACTION_NONE;

    Lease(Connection connection) throws SQLException {
        this.connection = connection;
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Sees one moment from here on. */
    void seeOneMoment() throws SQLException {
        usualIsolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** Commits; a failure here tells nothing of whether it was done, unless the database says that it rolled back. */
    void commit() throws SQLException, Transactions.Unsettled {
        try {
            connection.commit();
            isOver = true;
        } catch (SQLException e) {
            if (SqlFailure.isConflict(e)) {
                throw e;
            }
            throw new Transactions.Unsettled();
        }
    }

    /** Where not even rolling back works, no mode is changed: that could commit. Closing ends the transaction then. */
    @Override
    public void close() {
        try {
            if (!isOver) {
                connection.rollback();
            }
            if (usualIsolation != Connection.TRANSACTION_NONE) {
                connection.setTransactionIsolation(usualIsolation);
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // Nothing was kept that was not said to be.
        } finally {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The database ends the transaction of a connection that is lost.
        }
    }
}
