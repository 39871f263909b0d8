package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiedui.fact.Head;
import org.jiedui.fact.StreamId;

/** Where streams end. Whoever writes to a stream, or relies on a row of it, locks its head first. */
final class HeadTable {

    private static final String SELECT = "SELECT kind, stream, sequence, hash FROM jiedui_head";

    static final Pages.Items<Head> ITEMS = new Pages.Items<>(SELECT, Streams::isOurs, HeadTable::head);

    private static final String INSERT = "INSERT INTO jiedui_head (sequence, hash, kind, stream) VALUES (?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE jiedui_head SET sequence = ?, hash = ? WHERE kind = ? AND stream = ?";

    private HeadTable() {}

    static Head head(ResultSet found) throws SQLException {
        StreamId stream = new StreamId(Streams.kind(found.getInt(1)), found.getString(2));
        return new Head(stream, found.getLong(3), found.getString(4));
    }

    /** Locks in one order, by kind and then id. */
    static Map<StreamId, Head> lock(Connection connection, Dialect dialect, Collection<StreamId> streams)
            throws SQLException {
        Map<StreamId.Kind, SortedSet<String>> byKind = new TreeMap<>();
        for (StreamId stream : streams) {
            byKind.computeIfAbsent(stream.kind(), kind -> new TreeSet<>()).add(stream.id());
        }
        Map<StreamId, Head> heads = new HashMap<>();
        for (Map.Entry<StreamId.Kind, SortedSet<String>> some : byKind.entrySet()) {
            String sql = SELECT + " WHERE kind = " + Streams.number(some.getKey()) + " AND stream " + dialect.matching()
                    + " ORDER BY stream FOR UPDATE";
            new Keyed(connection, dialect).each(sql, some.getValue(), row -> {
                Head head = head(row);
                heads.put(head.stream(), head);
            });
        }
        return heads;
    }

    static void write(Connection connection, Collection<Head> heads, boolean areNew) throws SQLException {
        if (heads.isEmpty()) {
            return;
        }
        try (Batch batch = new Batch(connection, areNew ? INSERT : UPDATE)) {
            for (Head head : heads) {
                batch.statement().setLong(1, head.sequence());
                batch.statement().setString(2, head.hash());
                batch.statement().setShort(3, Streams.number(head.stream().kind()));
                batch.statement().setString(4, head.stream().id());
                batch.add();
            }
            batch.finish();
        }
    }
}
