package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Asks one question about many keys: at once where that saves round trips, else one by one in their order. */
final class Keyed {

    private static final int MOST = 10_000;

    private final Connection connection;
    private final Dialect dialect;

    Keyed(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Sees one row of an answer. */
    interface Look {
        void at(ResultSet row) throws SQLException;
    }

    /**
     * Asks.
     *
     * @param sql with {@link Dialect#matching()} as its only parameter
     * @param ids sorted, so that all lock in one order
     * @param look is shown each row
     */
    void each(String sql, Collection<String> ids, Look look) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (dialect.asksForMany()) {
                many(statement, List.copyOf(ids), look);
            } else {
                for (String id : ids) {
                    statement.setString(1, id);
                    show(statement, look);
                }
            }
        }
    }

    private void many(PreparedStatement statement, List<String> ids, Look look) throws SQLException {
        for (int from = 0; from < ids.size(); from += MOST) {
            List<String> some = ids.subList(from, Math.min(from + MOST, ids.size()));
            statement.setArray(1, connection.createArrayOf("varchar", some.toArray()));
            show(statement, look);
        }
    }

    private static void show(PreparedStatement statement, Look look) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                look.at(rows);
            }
        }
    }
}
