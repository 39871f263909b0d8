package org.jiedui.adapter.jdbc.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tables of a store, seen as they are, remembered and put back, on a connection of its own. */
final class Tables {

    private static final String NONE = "'~'";
    private static final String COLUMNS = "select lower(table_name), lower(column_name) from"
            + " information_schema.columns where table_schema = current_schema and lower(table_name) like 'jiedui%'"
            + " and lower(table_name) <> 'jiedui_schema' order by table_name, ordinal_position";
    /** Random, or drawn from a sequence that goes on. */
    private static final Set<String> UNSEEN = Set.of("sealed", "wrapped", "position", "attempts", "seal");

    private static final Set<String> SEEN_IF_ANY = Set.of("token", "claimed_at", "parked_order");
    private static final String FIRST_OF_LINE = "(select m.position from jiedui_message m"
            + " where m.subject = jiedui_line.subject and m.sequence = jiedui_line.settled + 1)";

    /** Whose unseen columns change wherever they are written. */
    private static final Set<String> RESTLESS = Set.of("jiedui_message", "jiedui_line", "jiedui_person", "jiedui_key");

    private static final String SEALED = "select '" + State.SEALED + "' || cast(kind as varchar) || id || '|'"
            + " || cast(sealed as varchar) from jiedui_person union all select '" + State.SEALED
            + "' || cast(kind as varchar) || id || '|' || cast(sealed as varchar) from jiedui_key";

    private final Connection connection;
    private final Set<String> names;
    private final PreparedStatement seen;
    private PreparedStatement restore;

    Tables(DataSource source) {
        try {
            connection = source.getConnection();
            Map<String, List<String>> columns = columns();
            names = columns.keySet();
            seen = connection.prepareStatement(columns.entrySet().stream()
                            .map(table -> rows(table.getKey(), table.getValue()))
                            .collect(Collectors.joining(" union all "))
                    + " union all select '" + State.ATTEMPTS
                    + "' || subject || '|' || cast(sequence as varchar) || '|' || cast(attempts as varchar)"
                    + " from jiedui_message union all " + SEALED);
            restore = restoring(names);
            run(each(names, "create table kept_%1$s as select * from %1$s"));
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

    private PreparedStatement restoring(Set<String> some) throws SQLException {
        return connection.prepareStatement(each(some, "delete from %1$s; insert into %1$s select * from kept_%1$s"));
    }

    private static String each(Set<String> tables, String sql) {
        return tables.stream().map(table -> String.format(sql, table)).collect(Collectors.joining("; "));
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
        run(each(names, "delete from %1$s"));
    }

    /** Remembers them as they are. */
    void keep() {
        run(each(names, "delete from kept_%1$s; insert into kept_%1$s select * from %1$s"));
    }

    /** Puts all back as they were remembered, and from now on those alone that may differ between two states. */
    void restore(State one, State other) {
        Set<String> changing = new TreeSet<>(RESTLESS);
        one.differing(other).forEach(row -> changing.add(row.substring(0, row.indexOf('|'))));
        changing.retainAll(names);
        try {
            restore.close();
            restore = restoring(changing);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        restoreAll();
    }

    /** Puts all back as they were remembered. */
    void restoreAll() {
        run(each(names, "delete from %1$s; insert into %1$s select * from kept_%1$s"));
    }

    /** Puts those back that may have changed. */
    void restore() {
        try {
            restore.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows, each as a text, sorted. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = seen.executeQuery()) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        rows.sort(null);
        return rows;
    }
}
