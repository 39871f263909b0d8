package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Column;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** The table of one kind of rows, and its SQL. */
final class StateTable {

    private static final Map<RowKind, StateTable> TABLES = new EnumMap<>(RowKind.class);

    static {
        for (RowKind kind : RowKind.values()) {
            TABLES.put(kind, new StateTable(kind));
        }
    }

    private final RowKind kind;
    private final String name;
    private final List<Column> columns;
    private final String select;
    private final String insert;
    private final String update;

    private StateTable(RowKind kind) {
        this.kind = kind;
        name = "jiedui_" + kind.name().toLowerCase(Locale.ROOT);
        columns = Stream.of(Column.values()).filter(kind.columns()::contains).toList();
        List<String> names = Stream.concat(columns.stream().map(StateTable::name), Stream.of("body", "version", "id"))
                .toList();
        select = "SELECT " + String.join(", ", names) + " FROM " + name;
        insert = "INSERT INTO " + name + " (" + String.join(", ", names) + ") VALUES ("
                + names.stream().map(any -> "?").collect(Collectors.joining(", ")) + ")";
        update = "UPDATE " + name + " SET "
                + names.stream()
                        .limit(names.size() - 1L)
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(", "))
                + " WHERE id = ? AND version = ?";
    }

    static StateTable of(RowKind kind) {
        StateTable table = TABLES.get(kind);
        if (table == null) {
            throw new AssertionError(kind);
        }
        return table;
    }

    /** The name of a column in the database. */
    static String name(Column column) {
        return switch (column) {
            case DUE -> "due_on";
            case FROM -> "begins_on";
            case UNTIL -> "ends_on";
            default -> column.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The rows of this table, for pages of them. */
    Pages.Items<Row> items() {
        return new Pages.Items<>(select, row -> StreamId.isId(row.getString(columns.size() + 3)), this::row);
    }

    /** The name of this table in the database. */
    String name() {
        return name;
    }

    private Row row(ResultSet found) throws SQLException {
        Map<Column, String> values = new EnumMap<>(Column.class);
        int at = 0;
        for (Column column : columns) {
            at++;
            String value = column.isDate() ? date(found, at) : found.getString(at);
            if (value != null) {
                values.put(column, value);
            }
        }
        String body = found.getString(at + 1);
        return new Row(new Key(kind, found.getString(at + 3)), found.getLong(at + 2), values, body);
    }

    private static @Nullable String date(ResultSet found, int at) throws SQLException {
        LocalDate date = found.getObject(at, LocalDate.class);
        return date == null ? null : date.toString();
    }

    /** Locks the rows of some sorted ids and tells their versions. */
    void lock(Connection connection, Dialect dialect, Collection<String> ids, Map<Key, Long> versions)
            throws SQLException {
        String sql = "SELECT id, version FROM " + name + " WHERE id " + dialect.matching() + " ORDER BY id FOR UPDATE";
        new Keyed(connection, dialect)
                .each(sql, ids, row -> versions.put(new Key(kind, row.getString(1)), row.getLong(2)));
    }

    void list(Connection connection, Dialect dialect, Collection<String> ids, Collection<Row> rows)
            throws SQLException {
        String sql = select + " WHERE id " + dialect.matching();
        Pages.Reader<Row> reader = this::row;
        new Keyed(connection, dialect).each(sql, ids, row -> rows.add(reader.readKnown(row)));
    }

    /** The question for all ids. */
    String selectIds() {
        return "SELECT id FROM " + name;
    }

    void delete(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + name + " WHERE id = ?")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    void insert(Connection connection, List<Row> rows) throws SQLException {
        try (Batch batch = new Batch(connection, insert)) {
            for (Row row : rows) {
                bind(batch.statement(), row);
                batch.add();
            }
            batch.finish();
        }
    }

    /** Replaces rows that have still the versions expected of them; tells whether all had. */
    boolean update(Connection connection, List<Row> rows, Map<Key, Long> before) throws SQLException {
        try (Batch batch = new Batch(connection, update)) {
            for (Row row : rows) {
                int last = bind(batch.statement(), row);
                batch.statement().setLong(last + 1, before.getOrDefault(row.key(), 0L));
                batch.add();
            }
            return batch.finish();
        }
    }

    private int bind(PreparedStatement statement, Row row) throws SQLException {
        int at = 0;
        for (Column column : columns) {
            at++;
            String value = row.columns().get(column);
            if (value == null) {
                statement.setNull(at, column.isDate() ? Types.DATE : Types.VARCHAR);
            } else if (column.isDate()) {
                statement.setObject(at, Tokens.date(value));
            } else {
                statement.setString(at, value);
            }
        }
        statement.setString(at + 1, row.body());
        statement.setLong(at + 2, row.version());
        statement.setString(at + 3, row.key().id());
        return at + 3;
    }
}
