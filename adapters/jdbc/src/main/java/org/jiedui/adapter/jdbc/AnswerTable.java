package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Digest;
import org.jiedui.port.Changes;
import org.jiedui.port.StoredAnswer;
import org.jiedui.port.UnreadableException;

/** What each command was answered. */
final class AnswerTable {

    private static final String INSERT =
            "INSERT INTO jiedui_answer (command, content_hash, answer, seal) VALUES (?, ?, ?, ?)";
    /** The beginning of a question that {@link #isIntact} reads. */
    static final String SELECT = "SELECT command, content_hash, answer, seal FROM jiedui_answer";

    private static final String FIND = SELECT + " WHERE command = ?";

    private AnswerTable() {}

    /** What was answered; throws an {@link UnreadableException} if somebody edited it. */
    static Optional<StoredAnswer> find(Connection connection, CommandId command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, command.value());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(answer(found, command)) : Optional.empty();
            }
        }
    }

    private static StoredAnswer answer(ResultSet found, CommandId command) throws SQLException {
        if (!isIntact(found)) {
            throw new UnreadableException(
                    UnreadableException.Reason.BAD_TEXT,
                    "The answer to command " + command + " is not as it was kept.");
        }
        return new StoredAnswer(found.getString(2), found.getString(3));
    }

    /** Whether the answer where a result stands is as it was kept. */
    static boolean isIntact(ResultSet found) throws SQLException {
        return Digest.of(found.getString(1), found.getString(2), found.getString(3))
                .equals(found.getString(4));
    }

    /** Which of some commands were answered before. */
    static Set<CommandId> answered(Connection connection, Dialect dialect, Collection<Changes> all)
            throws SQLException {
        Set<String> ids = new TreeSet<>();
        all.forEach(changes -> ids.add(changes.command().id().value()));
        Set<CommandId> answered = new HashSet<>();
        String sql = "SELECT command FROM jiedui_answer WHERE command " + dialect.matching();
        new Keyed(connection, dialect).each(sql, ids, row -> answered.add(CommandId.of(row.getString(1))));
        return answered;
    }

    /** In one order, so that two with the same commands do not wait for each other. */
    static void insert(Connection connection, List<Changes> all) throws SQLException {
        List<Changes> sorted = all.stream()
                .sorted(Comparator.comparing(changes -> changes.command().id().value()))
                .toList();
        try (Batch batch = new Batch(connection, INSERT)) {
            for (Changes changes : sorted) {
                String command = changes.command().id().value();
                StoredAnswer answer = changes.answer();
                batch.statement().setString(1, command);
                batch.statement().setString(2, answer.contentHash());
                batch.statement().setString(3, answer.answer());
                batch.statement().setString(4, Digest.of(command, answer.contentHash(), answer.answer()));
                batch.add();
            }
            batch.finish();
        }
    }
}
