package org.jiedui.adapter.jdbc.edit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of the library as it stands.
 *
 * @param name its name
 * @param columns the names of its columns
 * @param types their types
 * @param nullable which of them may be null
 * @param rows all rows
 */
record Table(String name, List<String> columns, List<Integer> types, List<Boolean> nullable, List<List<Object>> rows) {

    /** Each table and its key, in the order in which damages show it. Nothing else tells of what was taken in. */
    static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("jiedui_qualification", List.of("id")),
            Map.entry("jiedui_places", List.of("id")),
            Map.entry("jiedui_standing", List.of("id")),
            Map.entry("jiedui_leave", List.of("id")),
            Map.entry("jiedui_child", List.of("id")),
            Map.entry("jiedui_reports", List.of("id")),
            Map.entry("jiedui_pairing", List.of("id")),
            Map.entry("jiedui_fact", List.of("kind", "stream", "sequence")),
            Map.entry("jiedui_contact", List.of("pairing", "sequence")),
            Map.entry("jiedui_head", List.of("kind", "stream")),
            Map.entry("jiedui_answer", List.of("command")),
            Map.entry("jiedui_message", List.of("subject", "sequence")),
            Map.entry("jiedui_line", List.of("subject")),
            Map.entry("jiedui_person", List.of("kind", "id")),
            Map.entry("jiedui_key", List.of("kind", "id")),
            Map.entry("jiedui_schema", List.of("version")));

    static Table read(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + name);
                ResultSet found = statement.executeQuery()) {
            ResultSetMetaData meta = found.getMetaData();
            Table table = new Table(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                table.columns.add(meta.getColumnName(i).toLowerCase(Locale.ROOT));
                table.types.add(meta.getColumnType(i));
                table.nullable.add(meta.isNullable(i) != ResultSetMetaData.columnNoNulls);
            }
            while (found.next()) {
                table.rows.add(table.row(found));
            }
            return table;
        }
    }

    private List<Object> row(ResultSet found) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            row.add(
                    switch (types.get(i - 1)) {
                        case Types.DATE -> found.getObject(i, LocalDate.class);
                        case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> found.getObject(i, OffsetDateTime.class);
                        default -> found.getObject(i);
                    });
        }
        return row;
    }

    Object value(List<Object> row, String column) {
        return row.get(columns.indexOf(column));
    }

    List<Object> key(List<Object> row) {
        return KEYS.get(name).stream().map(column -> value(row, column)).toList();
    }

    String place(List<Object> row) {
        return Place.of(name, key(row));
    }

    void delete(Connection connection, List<Object> row) throws SQLException {
        String sql = "DELETE FROM " + name + " WHERE " + String.join(" = ? AND ", KEYS.get(name)) + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            List<Object> key = key(row);
            for (int i = 0; i < key.size(); i++) {
                statement.setObject(i + 1, key.get(i));
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("No row " + key + " in " + name);
            }
        }
    }

    void insert(Connection connection, List<Object> row) throws SQLException {
        String sql = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) == null) {
                    statement.setNull(i + 1, types.get(i));
                } else {
                    statement.setObject(i + 1, row.get(i));
                }
            }
            statement.executeUpdate();
        }
    }
}
