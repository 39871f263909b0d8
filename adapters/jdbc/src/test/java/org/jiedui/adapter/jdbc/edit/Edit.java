package org.jiedui.adapter.jdbc.edit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * One edit by hand: rows go, others come.
 *
 * @param what how it came about, for failures
 * @param table where
 * @param column which column is another; empty if whole rows are
 * @param before the rows that go
 * @param after the rows that come
 */
record Edit(String what, Table table, Optional<String> column, List<List<Object>> before, List<List<Object>> after) {

    /** Whether anything is other than before. */
    boolean changes() {
        return before.size() != after.size()
                || before.stream().anyMatch(row -> after.stream().noneMatch(other -> isSame(row, other)));
    }

    private static boolean isSame(List<Object> row, List<Object> other) {
        return Arrays.deepEquals(row.toArray(), other.toArray());
    }

    /** Does it, if the tables allow it. */
    boolean apply(DataSource source) {
        try {
            replace(source, before, after);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    void undo(DataSource source) {
        try {
            replace(source, after, before);
        } catch (SQLException e) {
            throw new IllegalStateException(what, e);
        }
    }

    private void replace(DataSource source, List<List<Object>> old, List<List<Object>> others) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (List<Object> row : old) {
                    table.delete(connection, row);
                }
                for (List<Object> row : others) {
                    table.insert(connection, row);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** The places of which one must be told. */
    Set<String> places() {
        return Stream.concat(before.stream(), after.stream()).map(table::place).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return what + " in " + table.name() + column.map(name -> "." + name).orElse("") + " at " + places();
    }
}
