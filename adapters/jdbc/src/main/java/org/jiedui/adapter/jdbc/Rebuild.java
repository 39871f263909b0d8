package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jiedui.States;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** Makes the projections of one stream anew from its facts, while its head is locked. */
final class Rebuild {

    private static final int PAGE = 1000;

    private final Connection connection;
    private final Dialect dialect;

    Rebuild(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * Writes the rows of a stream and its contacts as its facts tell them.
     *
     * @param stream the stream
     * @param changed is shown the key of each row that was missing, too many or other than the facts tell
     */
    void run(StreamId stream, Consumer<Key> changed) throws SQLException {
        Map<StreamId, Head> head = HeadTable.lock(connection, dialect, List.of(stream));
        List<RecordedFact> facts = facts(stream);
        Map<Key, Row> told = new HashMap<>();
        if (!head.isEmpty()) {
            States.of(facts).forEach(row -> told.put(row.key(), row));
        }
        for (RowKind kind : RowKind.values()) {
            if (kind.stream() == stream.kind()) {
                Key key = new Key(kind, stream.id());
                replace(key, Optional.ofNullable(told.get(key)), changed);
            }
        }
        if (stream.kind() == StreamId.Kind.PAIRING) {
            ContactTable.deleteOf(connection, stream.id());
            ContactTable.insert(connection, facts);
        }
    }

    private List<RecordedFact> facts(StreamId stream) throws SQLException {
        List<RecordedFact> facts = new ArrayList<>();
        Pages<RecordedFact> pages = Questions.of(new Query.FactsOf(stream));
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            Page<RecordedFact> page = pages.page(connection, next.get(), PAGE);
            facts.addAll(page.items());
            next = page.findNext();
        }
        return facts;
    }

    private void replace(Key key, Optional<Row> told, Consumer<Key> changed) throws SQLException {
        StateTable table = StateTable.of(key.kind());
        List<Row> stored = new ArrayList<>();
        table.list(connection, dialect, List.of(key.id()), stored);
        if (stored.equals(told.stream().toList())) {
            return;
        }
        table.delete(connection, key.id());
        table.insert(connection, told.stream().toList());
        changed.accept(key);
    }

    /** Every stream that there is anything of: a head, facts or rows. */
    static List<StreamId> streams(Connection connection) throws SQLException {
        List<StreamId> streams = new ArrayList<>();
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            TreeSet<String> ids = new TreeSet<>();
            int number = Streams.number(kind);
            ids(connection, "SELECT stream FROM jiedui_head WHERE kind = " + number, ids);
            ids(connection, "SELECT DISTINCT stream FROM jiedui_fact WHERE kind = " + number, ids);
            for (RowKind rows : RowKind.values()) {
                if (rows.stream() == kind) {
                    ids(connection, StateTable.of(rows).selectIds(), ids);
                }
            }
            ids.stream().filter(StreamId::isId).forEach(id -> streams.add(new StreamId(kind, id)));
        }
        return streams;
    }

    private static void ids(Connection connection, String sql, Collection<String> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        }
    }
}
