package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A few statements on a connection of their own that are kept together or not at all. */
final class ShortTransaction {

    /** What is done in it, perhaps more than once. */
    @FunctionalInterface
    interface Body<T> {
        T run(Connection connection) throws SQLException;
    }

    private static final int MOST_TRIES = 5;

    private ShortTransaction() {}

    /**
     * Runs a body and commits, again if somebody else was quicker.
     *
     * @param doing what failed, should it fail
     * @throws org.jiedui.port.StoreException if the database fails; if it failed within the commit, that may be done
     */
    static <T> T run(DataSource source, String doing, Body<T> body) {
        for (int tries = 1; ; tries++) {
            try {
                return once(source, body);
            } catch (SQLException e) {
                if (tries == MOST_TRIES || !SqlFailure.isConflict(e)) {
                    throw SqlFailure.of(e, doing);
                }
            }
        }
    }

    private static <T> T once(DataSource source, Body<T> body) throws SQLException {
        Connection connection = source.getConnection();
        boolean committed = false;
        try {
            connection.setAutoCommit(false);
            T result = body.run(connection);
            connection.commit();
            committed = true;
            return result;
        } finally {
            leave(connection, committed);
        }
    }

    private static void leave(Connection connection, boolean committed) {
        quietly(() -> {
            if (!committed) {
                connection.rollback();
            }
            // only now: while a transaction is open, this would commit it
            connection.setAutoCommit(true);
        });
        quietly(connection::close);
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (SQLException nothingMoreToLose) {
            return;
        }
    }
}
