package org.jiedui.adapter.jdbc.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.port.Inbox;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;

/** A receiver with a table of its own, who takes each message in the transaction in which it writes it down. */
final class Hearing implements Messages {

    private final DataSource source;
    private final JdbcStore store;
    private final Consumer<String> acknowledged;

    Hearing(DataSource source, JdbcStore store, Consumer<String> acknowledged) {
        this.source = source;
        this.store = store;
        this.acknowledged = acknowledged;
    }

    static String line(String subject, long sequence, String id) {
        return subject + " " + sequence + " " + id;
    }

    @Override
    public void deliver(Message message) {
        String subject = message.notice().subject();
        if (take(message, subject) == Inbox.Turn.NEXT) {
            acknowledged.accept(line(subject, message.sequence(), message.id()));
        }
    }

    private Inbox.Turn take(Message message, String subject) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Inbox.Turn turn = store.within(connection).inbox().take(subject, message.sequence());
            if (turn == Inbox.Turn.EARLY) {
                throw new IllegalStateException("Out of order: " + message.id());
            }
            if (turn == Inbox.Turn.NEXT) {
                write(connection, message, subject);
            }
            connection.commit();
            return turn;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Connection connection, Message message, String subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO heard VALUES (?, ?, ?)")) {
            statement.setString(1, subject);
            statement.setLong(2, message.sequence());
            statement.setString(3, message.id());
            statement.executeUpdate();
        }
    }
}
