package org.jiedui.adapter.jdbc.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** What somebody would write by hand who only wanted these rows in these tables: plain batches, nothing asked, nothing checked. */
final class ByHand {

    /** Each table and how many of its columns, which come first, are its key. */
    static final Map<String, List<String>> TABLES = new LinkedHashMap<>();

    static {
        for (String kind : List.of("qualification", "places", "standing", "leave", "child", "reports", "pairing")) {
            TABLES.put("jiedui_" + kind, List.of("id"));
        }
        TABLES.put("jiedui_answer", List.of("command"));
        TABLES.put("jiedui_head", List.of("kind", "stream"));
        TABLES.put("jiedui_fact", List.of("kind", "stream", "sequence"));
        TABLES.put("jiedui_contact", List.of("pairing", "sequence"));
        TABLES.put("jiedui_line", List.of("subject"));
        TABLES.put("jiedui_message", List.of("subject", "sequence"));
        TABLES.put("jiedui_key", List.of("id", "kind"));
        TABLES.put("jiedui_person", List.of("id", "kind"));
    }

    /** All rows of a table, by key. */
    record Table(List<String> columns, List<Integer> types, Map<List<Object>, List<Object>> rows) {}

    private ByHand() {}

    static Map<String, Table> read(DataSource source) throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        try (Connection connection = source.getConnection()) {
            for (String name : TABLES.keySet()) {
                tables.put(name, read(connection, name));
            }
        }
        return tables;
    }

    private static Table read(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + name);
                ResultSet found = statement.executeQuery()) {
            ResultSetMetaData meta = found.getMetaData();
            List<String> columns = new ArrayList<>();
            List<Integer> types = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
                types.add(meta.getColumnType(i));
            }
            Map<List<Object>, List<Object>> rows = new LinkedHashMap<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(found.getObject(i));
                }
                rows.put(
                        TABLES.get(name).stream()
                                .map(column -> row.get(columns.indexOf(column)))
                                .toList(),
                        row);
            }
            return new Table(columns, types, rows);
        }
    }

    /** Writes what is new or other in the second state, in so many commits as the library needs. */
    static void write(DataSource source, Map<String, Table> before, Map<String, Table> after, int commits)
            throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, List<List<Object>>> inserts = new LinkedHashMap<>();
            Map<String, List<List<Object>>> updates = new LinkedHashMap<>();
            after.forEach((name, table) -> table.rows().forEach((key, row) -> {
                List<Object> old = before.get(name).rows().get(key);
                if (old == null) {
                    inserts.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
                } else if (!equal(old, row)) {
                    updates.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
                }
            }));
            for (int part = 0; part < commits; part++) {
                for (String name : TABLES.keySet()) {
                    insert(
                            connection,
                            name,
                            after.get(name),
                            part(inserts.getOrDefault(name, List.of()), part, commits));
                    update(
                            connection,
                            name,
                            after.get(name),
                            part(updates.getOrDefault(name, List.of()), part, commits));
                }
                connection.commit();
            }
        }
    }

    private static boolean equal(List<Object> one, List<Object> other) {
        return Arrays.deepEquals(one.toArray(), other.toArray());
    }

    private static <T> List<T> part(List<T> all, int part, int parts) {
        return all.subList((int) ((long) all.size() * part / parts), (int) ((long) all.size() * (part + 1) / parts));
    }

    private static void insert(Connection connection, String name, Table table, List<List<Object>> rows)
            throws SQLException {
        if (!rows.isEmpty()) {
            String sql = "INSERT INTO " + name + " (" + String.join(", ", table.columns()) + ") VALUES ("
                    + table.columns().stream().map(any -> "?").collect(Collectors.joining(", ")) + ")";
            batch(
                    connection,
                    sql,
                    table,
                    IntStream.range(0, table.columns().size()).boxed().toList(),
                    rows);
        }
    }

    private static void update(Connection connection, String name, Table table, List<List<Object>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<String> keys = TABLES.get(name);
        List<String> others = table.columns().stream()
                .filter(column -> !keys.contains(column))
                .toList();
        String sql = "UPDATE " + name + " SET "
                + others.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " WHERE "
                + keys.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        List<Integer> order = new ArrayList<>();
        others.forEach(column -> order.add(table.columns().indexOf(column)));
        keys.forEach(column -> order.add(table.columns().indexOf(column)));
        batch(connection, sql, table, order, rows);
    }

    private static void batch(
            Connection connection, String sql, Table table, List<Integer> order, List<List<Object>> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Object> row : rows) {
                for (int i = 0; i < order.size(); i++) {
                    Object value = row.get(order.get(i));
                    if (value == null) {
                        statement.setNull(i + 1, table.types().get(order.get(i)));
                    } else {
                        statement.setObject(i + 1, value);
                    }
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
