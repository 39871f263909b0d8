package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Goes through a table by its key, a page at a time, whatever its keys hold. */
final class Walk {

    private static final int PAGE = 1000;

    private final Connection connection;
    private final String select;
    private final List<String> conditions;
    private final List<String> key;
    private List<Object> place = List.of();

    /**
     * A walk.
     *
     * @param select the beginning of a question whose first columns are the key
     * @param conditions what rows are wanted, perhaps all
     * @param key the columns of the key
     */
    Walk(Connection connection, String select, List<String> conditions, List<String> key) {
        this.connection = connection;
        this.select = select;
        this.conditions = conditions;
        this.key = key;
    }

    /** Shows each row; tells how many there are. */
    long each(Keyed.Look look) throws SQLException {
        long rows = 0;
        int seen = PAGE;
        while (seen == PAGE) {
            seen = page(look);
            rows += seen;
        }
        return rows;
    }

    private int page(Keyed.Look look) throws SQLException {
        List<Object> from = place;
        int seen = 0;
        for (int same = Math.max(from.size() - 1, 0); same >= 0 && seen < PAGE; same--) {
            seen += ask(from.subList(0, Math.min(from.size(), same + 1)), PAGE - seen, look);
        }
        return seen;
    }

    /** The rows that agree with a place in all its columns but the last, and lie behind it in that. */
    private int ask(List<Object> from, int limit, Keyed.Look look) throws SQLException {
        List<String> all = new ArrayList<>(conditions);
        for (int i = 0; i < from.size(); i++) {
            all.add(key.get(i) + (i < from.size() - 1 ? " = ?" : " > ?"));
        }
        String sql = select + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all)) + " ORDER BY "
                + String.join(", ", key) + " LIMIT " + limit;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < from.size(); i++) {
                statement.setObject(i + 1, from.get(i));
            }
            return show(statement, look);
        }
    }

    private int show(PreparedStatement statement, Keyed.Look look) throws SQLException {
        int seen = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                look.at(rows);
                place = place(rows);
                seen++;
            }
        }
        return seen;
    }

    private List<Object> place(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>(key.size());
        for (int i = 1; i <= key.size(); i++) {
            values.add(row.getObject(i));
        }
        return values;
    }
}
