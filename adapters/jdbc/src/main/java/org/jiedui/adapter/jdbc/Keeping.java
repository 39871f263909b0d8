package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jiedui.fact.Head;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/**
 * Keeps changes in one transaction.
 *
 * <p>All that is relied on is locked first and in one order: the heads of the streams, then the rows by kind and id, so
 * that nobody waits in a circle. Rows are then replaced only where they have still the version that was seen, and
 * primary keys refuse a second first row: the second net, below the locks.
 */
final class Keeping {

    private final Connection connection;
    private final Dialect dialect;
    private final Files files;

    Keeping(Connection connection, Dialect dialect, Files files) {
        this.connection = connection;
        this.dialect = dialect;
        this.files = files;
    }

    /** Keeps files of people in the same transaction. */
    interface Files {
        void put(Connection connection, List<PersonFile> files) throws SQLException;
    }

    List<Commit> keep(List<Changes> all) throws SQLException {
        Map<StreamId, Head> heads = HeadTable.lock(connection, dialect, streams(all));
        Map<Key, Long> versions = lockRows(all);
        Plan plan = Plan.of(all, versions, heads, AnswerTable.answered(connection, dialect, all));
        if (!plan.kept().isEmpty()) {
            write(plan, versions, heads);
        }
        return plan.outcomes();
    }

    private static Set<StreamId> streams(List<Changes> all) {
        Set<StreamId> streams = new HashSet<>();
        for (Changes changes : all) {
            changes.expected().keySet().forEach(key -> streams.add(new StreamId(key.kind().stream(), key.id())));
            changes.facts().forEach(fact -> streams.add(fact.stream()));
        }
        return streams;
    }

    private Map<Key, Long> lockRows(List<Changes> all) throws SQLException {
        Map<RowKind, SortedSet<String>> ids = new EnumMap<>(RowKind.class);
        for (Changes changes : all) {
            for (Key key : changes.expected().keySet()) {
                ids.computeIfAbsent(key.kind(), kind -> new TreeSet<>()).add(key.id());
            }
        }
        Map<Key, Long> versions = new HashMap<>();
        for (Map.Entry<RowKind, SortedSet<String>> some : ids.entrySet()) {
            StateTable.of(some.getKey()).lock(connection, dialect, some.getValue(), versions);
        }
        return versions;
    }

    private void write(Plan plan, Map<Key, Long> versions, Map<StreamId, Head> heads) throws SQLException {
        writeRows(plan.rows(), versions);
        AnswerTable.insert(connection, plan.kept());
        HeadTable.write(connection, some(plan.heads(), head -> !heads.containsKey(head.stream())), true);
        HeadTable.write(connection, some(plan.heads(), head -> heads.containsKey(head.stream())), false);
        FactTable.insert(connection, plan.facts());
        ContactTable.insert(connection, plan.facts());
        new Lines(connection, dialect).add(plan.kept());
        List<PersonFile> people = new ArrayList<>();
        plan.kept().forEach(changes -> people.addAll(changes.files()));
        if (!people.isEmpty()) {
            files.put(connection, people);
        }
    }

    private void writeRows(List<Row> rows, Map<Key, Long> versions) throws SQLException {
        for (RowKind kind : RowKind.values()) {
            StateTable table = StateTable.of(kind);
            List<Row> of = some(rows, row -> row.key().kind() == kind);
            List<Row> added = some(of, row -> !versions.containsKey(row.key()));
            List<Row> changed = some(of, row -> versions.containsKey(row.key()));
            if (!added.isEmpty()) {
                table.insert(connection, added);
            }
            if (!changed.isEmpty() && !table.update(connection, changed, versions)) {
                throw new SQLException("a row changed under its lock", "40001");
            }
        }
    }

    private static <T> List<T> some(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
