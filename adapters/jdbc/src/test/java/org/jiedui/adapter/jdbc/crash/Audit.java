package org.jiedui.adapter.jdbc.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.flow.FactTexts;
import org.jiedui.flow.Folding;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** Looks whether what a store holds fits together, whatever was asked of it. For one moment at which nobody writes. */
final class Audit {

    private final JdbcStore store;
    private final DataSource source;
    private final Map<StreamId, List<RecordedFact>> streams = new HashMap<>();
    private final Map<String, List<RecordedFact>> byCommand = new HashMap<>();
    private final Map<String, List<String>> lines = new TreeMap<>();

    private Audit(JdbcStore store, DataSource source) {
        this.store = store;
        this.source = source;
    }

    static Audit of(JdbcStore store, DataSource source) {
        Audit audit = new Audit(store, source);
        audit.readFacts();
        audit.requireHeads();
        audit.requireFolds();
        audit.readLines();
        return audit;
    }

    static void require(boolean holds, String what, Object about) {
        if (!holds) {
            throw new AssertionError(what + " " + about);
        }
    }

    /** The facts of each command. */
    Map<String, List<RecordedFact>> byCommand() {
        return byCommand;
    }

    /** The ids of all messages, those heard and those that wait, in order, by subject. */
    Map<String, List<String>> lines() {
        return lines;
    }

    private void readFacts() {
        store.records().scan(new Query.AllFacts(), fact -> {
            List<RecordedFact> stream = streams.computeIfAbsent(fact.stream(), key -> new ArrayList<>());
            String before = stream.isEmpty()
                    ? RecordedFact.GENESIS
                    : stream.get(stream.size() - 1).hash();
            require(fact.sequence() == stream.size() + 1, "a gap before", fact);
            require(fact.isIntact() && fact.previousHash().equals(before), "the chain breaks at", fact);
            stream.add(fact);
            byCommand
                    .computeIfAbsent(fact.command().value(), key -> new ArrayList<>())
                    .add(fact);
        });
    }

    private void requireHeads() {
        Set<StreamId> headed = new HashSet<>();
        store.records().scan(new Query.Heads(), head -> {
            headed.add(head.stream());
            List<RecordedFact> stream = streams.getOrDefault(head.stream(), List.of());
            require(!stream.isEmpty(), "a head without facts", head);
            RecordedFact last = stream.get(stream.size() - 1);
            require(head.equals(new Head(head.stream(), last.sequence(), last.hash())), "a wrong head", head);
        });
        require(headed.equals(streams.keySet()), "facts without a head, of so many streams", headed.size());
    }

    private void requireFolds() {
        Set<Key> owed = new HashSet<>();
        streams.forEach((stream, facts) -> facts.forEach(fact ->
                Folding.kindOf(FactTexts.restore(fact)).ifPresent(kind -> owed.add(new Key(kind, stream.id())))));
        for (RowKind kind : RowKind.values()) {
            store.records().scan(new Query.RowsOf(kind), row -> {
                require(owed.remove(row.key()), "a row without facts", row.key());
                requireFold(row);
            });
        }
        require(owed.isEmpty(), "facts without a row", owed);
    }

    private void requireFold(Row row) {
        StreamId stream = new StreamId(row.key().kind().stream(), row.key().id());
        List<Fact> facts = streams.get(stream).stream().map(FactTexts::restore).toList();
        require(Folding.fold(row.key(), facts).equals(Folding.state(row)), "folds to another state", row.key());
    }

    private void readLines() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            readHeard(statement);
            try (ResultSet rows = statement.executeQuery("SELECT l.subject, l.settled, l.last, l.ready, l.token,"
                    + " (SELECT COUNT(*) FROM jiedui_message m WHERE m.subject = l.subject),"
                    + " (SELECT MIN(position) FROM jiedui_message m WHERE m.subject = l.subject)"
                    + " FROM jiedui_line l")) {
                while (rows.next()) {
                    requireLine(rows);
                }
            }
            readWaiting(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void readHeard(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SELECT subject, sequence, id FROM heard ORDER BY subject, sequence")) {
            while (rows.next()) {
                addToLine(rows);
            }
        }
    }

    private void requireLine(ResultSet row) throws SQLException {
        String subject = row.getString(1);
        long heard = lines.getOrDefault(subject, List.of()).size();
        long settled = row.getLong(2);
        long waiting = row.getLong(6);
        require(row.getLong(3) == settled + waiting, "messages that are not in the line of", subject);
        require(heard == settled || heard == settled + 1, "settled and not heard, or heard in advance", subject);
        boolean isClaimed = row.getObject(5) != null;
        boolean isReady = row.getObject(4) != null;
        require(isReady == (waiting > 0 && !isClaimed), "a line that nobody will claim", subject);
        require(!isReady || row.getLong(4) == row.getLong(7), "a line with another's position", subject);
    }

    /** A message that was heard and not yet settled stands in both tables. */
    private void readWaiting(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "SELECT subject, sequence, id FROM jiedui_message ORDER BY subject, sequence, position")) {
            while (rows.next()) {
                List<String> line = lines.getOrDefault(rows.getString(1), List.of());
                if (rows.getLong(2) > line.size()) {
                    addToLine(rows);
                } else {
                    require(line.get((int) rows.getLong(2) - 1).equals(rows.getString(3)), "heard otherwise", line);
                }
            }
        }
    }

    private void addToLine(ResultSet row) throws SQLException {
        List<String> line = lines.computeIfAbsent(row.getString(1), key -> new ArrayList<>());
        require(row.getLong(2) == line.size() + 1, "heard twice, or not in order:", row.getString(3));
        line.add(row.getString(3));
    }
}
