package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jiedui.port.Inbox;

/** What was taken in, in a database. */
final class JdbcInbox implements Inbox {

    private static final String TAKE = "INSERT INTO jiedui_taken (message) SELECT CAST(? AS VARCHAR(160))"
            + " WHERE NOT EXISTS (SELECT 1 FROM jiedui_taken WHERE message = ?)";
    private static final String LAST = "SELECT last FROM jiedui_turn WHERE subject = ? FOR UPDATE";
    private static final String FIRST = "INSERT INTO jiedui_turn (last, subject) VALUES (?, ?)";
    private static final String NEXT = "UPDATE jiedui_turn SET last = ? WHERE subject = ?";

    private final Transactions transactions;

    JdbcInbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean take(String messageId) {
        return transactions.writeOrFail("taking a message", connection -> {
            try (PreparedStatement take = connection.prepareStatement(TAKE)) {
                take.setString(1, messageId);
                take.setString(2, messageId);
                return take.executeUpdate() == 1;
            }
        });
    }

    @Override
    public Turn take(String subject, long sequence) {
        return transactions.writeOrFail("taking a message", connection -> {
            long last = last(connection, subject);
            if (sequence != last + 1) {
                return sequence <= last ? Turn.STALE : Turn.EARLY;
            }
            try (PreparedStatement next = connection.prepareStatement(last == 0 ? FIRST : NEXT)) {
                next.setLong(1, sequence);
                next.setString(2, subject);
                next.executeUpdate();
                return Turn.NEXT;
            }
        });
    }

    private static long last(Connection connection, String subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, subject);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }
}
