package org.jiedui.adapter.jdbc.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tables of a store, seen as they are, remembered and put back, on a connection of its own. */
final class Tables {

    private static final String NONE = "'~'";
    private static final String COLUMNS = "select lower(table_name), lower(column_name) from"
            + " information_schema.columns where table_schema = current_schema and lower(table_name) like 'jiedui%'"
            + " and lower(table_name) <> 'jiedui_schema' order by table_name, ordinal_position";
    /** Random, or drawn from a sequence that goes on. */
    private static final Set<String> UNSEEN = Set.of("sealed", "wrapped", "position", "attempts");

    private static final Set<String> SEEN_IF_ANY = Set.of("token", "claimed_at", "parked_order");
    private static final String FIRST_OF_LINE = "(select m.position from jiedui_message m"
            + " where m.subject = jiedui_line.subject and m.sequence = jiedui_line.settled + 1)";

    private final Connection connection;
    private final String seen;
    private final String wipe;
    private final String keep;
    private final String restore;

    Tables(DataSource source) {
        try {
            connection = source.getConnection();
            Map<String, List<String>> columns = columns();
            seen = columns.entrySet().stream()
                            .map(table -> rows(table.getKey(), table.getValue()))
                            .collect(Collectors.joining(" union all "))
                    + " union all select '" + State.ATTEMPTS
                    + "' || subject || '|' || cast(sequence as varchar) || '|' || cast(attempts as varchar)"
                    + " from jiedui_message";
            wipe = each(columns, "delete from %1$s");
            keep = each(columns, "delete from kept_%1$s; insert into kept_%1$s select * from %1$s");
            restore = each(columns, "delete from %1$s; insert into %1$s select * from kept_%1$s");
            run(each(columns, "create table kept_%1$s as select * from %1$s"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), table -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
        return columns;
    }

    private static String rows(String table, List<String> columns) {
        String values = columns.stream()
                .filter(column -> !UNSEEN.contains(column))
                .map(Tables::value)
                .collect(Collectors.joining(" || '|' || "));
        return "select '" + table + "|' || " + values + " from " + table;
    }

    private static String value(String column) {
        if (SEEN_IF_ANY.contains(column)) {
            return "case when " + column + " is null then " + NONE + " else 'some' end";
        }
        return column.equals("ready")
                ? "case when ready is null then '~' when ready = " + FIRST_OF_LINE + " then 'first' else 'wrong' end"
                : "coalesce(cast(" + column + " as varchar), " + NONE + ")";
    }

    private static String each(Map<String, List<String>> columns, String sql) {
        return columns.keySet().stream().map(table -> String.format(sql, table)).collect(Collectors.joining("; "));
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Empties them all. */
    void wipe() {
        run(wipe);
    }

    /** Remembers them as they are. */
    void keep() {
        run(keep);
    }

    /** Puts them back as they were remembered. */
    void restore() {
        run(restore);
    }

    /** All rows, each as a text, sorted. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(seen)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(seen, e);
        }
        rows.sort(null);
        return rows;
    }
}
