package org.jiedui.adapter.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Digest;
import org.jiedui.fact.Fields;
import org.jiedui.port.Message;
import org.jiedui.port.Notice;
import org.jiedui.rule.Code;

/** Notices that wait to be delivered; all but the count of attempts is sealed. */
final class MessageTable {

    static final String INSERT = "INSERT INTO jiedui_message"
            + " (subject, sequence, position, id, recorded_at, command, code, details, seal, attempts)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    /** The beginning of a question that {@link #isIntact} reads. */
    static final String SELECT =
            "SELECT subject, sequence, position, id, recorded_at, command, code, details, seal FROM jiedui_message";

    private MessageTable() {}

    static void bind(PreparedStatement statement, Message message, long position) throws SQLException {
        Notice notice = message.notice();
        String details = notice.details().encode();
        statement.setString(1, notice.subject());
        statement.setLong(2, message.sequence());
        statement.setLong(3, position);
        statement.setString(4, message.id());
        statement.setObject(5, FactTable.utc(message.recordedAt()));
        statement.setString(6, message.command().value());
        statement.setString(7, notice.code().value());
        statement.setString(8, details);
        statement.setString(
                9,
                Digest.of(
                        notice.subject(),
                        message.sequence(),
                        position,
                        message.id(),
                        message.recordedAt(),
                        message.command(),
                        notice.code(),
                        details));
    }

    /** Whether the message where a result stands is as it was kept; the result has all columns by their names. */
    static boolean isIntact(ResultSet row) throws SQLException {
        String seal = Digest.of(
                row.getString("subject"),
                row.getLong("sequence"),
                row.getLong("position"),
                row.getString("id"),
                recordedAt(row),
                row.getString("command"),
                row.getString("code"),
                row.getString("details"));
        return seal.equals(row.getString("seal"));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    /** The message where a result stands; of one that was edited nothing but its place. */
    static Message message(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        long sequence = row.getLong("sequence");
        if (!isIntact(row)) {
            return new Message(
                    "damaged/" + sequence,
                    sequence,
                    Instant.EPOCH,
                    CommandId.of("damaged"),
                    new Notice(subject, JdbcStore.DAMAGED, Fields.none()));
        }
        return new Message(
                row.getString("id"),
                sequence,
                recordedAt(row),
                CommandId.of(row.getString("command")),
                new Notice(subject, Code.of(row.getString("code")), Fields.decode(row.getString("details"))));
    }
}
