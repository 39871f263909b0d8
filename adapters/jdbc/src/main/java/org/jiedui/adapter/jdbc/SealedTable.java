package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.person.PersonId;

/**
 * A table with one row a person that holds nothing in the clear but her id. Its statements are the same on H2 and
 * PostgreSQL, and go through a connection that is given.
 */
final class SealedTable {

    /** The files of people: her data key as it was wrapped, and her file sealed under it. */
    static final SealedTable PEOPLE = new SealedTable("jiedui_person", "wrapped", "sealed");
    /** The keys of people: the key that wraps her data keys, sealed under the master key. */
    static final SealedTable KEYS = new SealedTable("jiedui_key", "sealed");

    private static final int MOST_FOUND_AT_ONCE = 1000;
    /** H2 compares each row that it locks with the whole list, so longer ones cost by their square. */
    private static final int MOST_LOCKED_AT_ONCE = 100;

    private final int width;
    private final String find;
    private final String lock;
    private final String insert;
    private final String update;
    private final String delete;

    private SealedTable(String name, String... columns) {
        width = columns.length;
        String all = String.join(", ", columns);
        find = "select person.id, person." + String.join(", person.", columns)
                + " from unnest(?) as wanted (id) inner join " + name
                + " person on person.kind = ? and person.id = wanted.id";
        lock = "select id, " + all + " from " + name + " where kind = ? and id in (";
        insert = "insert into " + name + " (" + all + ", kind, id) values (" + marks(width + 2) + ")";
        update = "update " + name + " set " + String.join(" = ?, ", columns) + " = ? where kind = ? and id = ?";
        delete = "delete from " + name + " where kind = ? and id = ?";
    }

    /** The values of those people who have a row: looked up one by one in the index, asked for all at once. */
    Map<PersonId, List<byte[]>> find(Connection connection, Collection<? extends PersonId> people) throws SQLException {
        Map<PersonId, List<byte[]>> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(find)) {
            for (PersonKind kind : PersonKind.values()) {
                for (List<String> some : parts(kind.idsOf(people), MOST_FOUND_AT_ONCE)) {
                    statement.setArray(1, connection.createArrayOf("varchar", some.toArray()));
                    statement.setInt(2, kind.code());
                    read(statement, kind, found);
                }
            }
        }
        return found;
    }

    /**
     * The same, and nobody else changes or deletes these rows before the transaction ends. Those that are not there are
     * not asked for twice: most people are new.
     */
    Map<PersonId, List<byte[]>> lock(Connection connection, Collection<? extends PersonId> people) throws SQLException {
        Set<PersonId> there = find(connection, people).keySet();
        Map<PersonId, List<byte[]>> found = new HashMap<>();
        for (PersonKind kind : PersonKind.values()) {
            for (List<String> some : parts(kind.idsOf(there), MOST_LOCKED_AT_ONCE)) {
                String sql = lock + marks(some.size()) + ") order by id for update";
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setInt(1, kind.code());
                    for (int i = 0; i < some.size(); i++) {
                        statement.setString(2 + i, some.get(i));
                    }
                    read(statement, kind, found);
                }
            }
        }
        return found;
    }

    private static List<List<String>> parts(List<String> ids, int most) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += most) {
            parts.add(ids.subList(from, Math.min(ids.size(), from + most)));
        }
        return parts;
    }

    /**
     * New rows, in one batch.
     *
     * @throws SQLException in class 23 if one of them has a row by now
     */
    void insert(Connection connection, Map<PersonId, List<byte[]>> rows) throws SQLException {
        batch(connection, insert, rows);
    }

    /**
     * Rows in place of older ones, in one batch.
     *
     * @throws SQLException in class 40 if one of them has no row any more
     */
    void update(Connection connection, Map<PersonId, List<byte[]>> rows) throws SQLException {
        for (int changed : batch(connection, update, rows)) {
            if (changed == 0) {
                throw new SQLTransactionRollbackException("A row was deleted meanwhile.", "40001");
            }
        }
    }

    /** Deletes a row if there is one. */
    void delete(Connection connection, PersonId person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            setKey(statement, 1, person);
            statement.executeUpdate();
        }
    }

    private void read(PreparedStatement statement, PersonKind kind, Map<PersonId, List<byte[]>> found)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.put(kind.id(rows.getString(1)), values(rows));
            }
        }
    }

    private List<byte[]> values(ResultSet row) throws SQLException {
        List<byte[]> values = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            values.add(row.getBytes(2 + i));
        }
        return values;
    }

    private static int[] batch(Connection connection, String sql, Map<PersonId, List<byte[]>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        List<PersonId> people = rows.keySet().stream().sorted(PersonKind.ORDER).toList();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (PersonId person : people) {
                int parameter = 1;
                for (byte[] value : rows.getOrDefault(person, List.of())) {
                    statement.setBytes(parameter, value);
                    parameter++;
                }
                setKey(statement, parameter, person);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private static void setKey(PreparedStatement statement, int parameter, PersonId person) throws SQLException {
        statement.setInt(parameter, PersonKind.of(person).code());
        statement.setString(parameter + 1, person.value());
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }
}
