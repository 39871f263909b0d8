package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;

/** What happened, never edited. */
final class FactTable {

    private static final String COLUMNS =
            "kind, stream, sequence, recorded_at, command, actor, type, form, happened_on, body, previous_hash, hash";

    static final Pages.Items<RecordedFact> ITEMS =
            new Pages.Items<>("SELECT " + COLUMNS + " FROM jiedui_fact", Streams::isOurs, FactTable::fact);

    private static final String INSERT =
            "INSERT INTO jiedui_fact (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private FactTable() {}

    static RecordedFact fact(ResultSet found) throws SQLException {
        return new RecordedFact(
                new StreamId(Streams.kind(found.getInt(1)), found.getString(2)),
                found.getLong(3),
                found.getObject(4, OffsetDateTime.class).toInstant(),
                CommandId.of(found.getString(5)),
                ActorId.of(found.getString(6)),
                found.getString(7),
                found.getInt(8),
                found.getObject(9, LocalDate.class),
                found.getString(10),
                found.getString(11),
                found.getString(12));
    }

    static void insert(Connection connection, List<RecordedFact> facts) throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        try (Batch batch = new Batch(connection, INSERT)) {
            for (RecordedFact fact : facts) {
                bind(batch.statement(), fact);
                batch.add();
            }
            batch.finish();
        }
    }

    private static void bind(PreparedStatement statement, RecordedFact fact) throws SQLException {
        statement.setShort(1, Streams.number(fact.stream().kind()));
        statement.setString(2, fact.stream().id());
        statement.setLong(3, fact.sequence());
        statement.setObject(4, utc(fact.recordedAt()));
        statement.setString(5, fact.command().value());
        statement.setString(6, fact.actor().value());
        statement.setString(7, fact.type());
        statement.setInt(8, fact.form());
        statement.setObject(9, fact.happenedOn());
        statement.setString(10, fact.body());
        statement.setString(11, fact.previousHash());
        statement.setString(12, fact.hash());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
