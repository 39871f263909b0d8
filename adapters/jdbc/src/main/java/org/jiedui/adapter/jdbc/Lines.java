package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Message;
import org.jiedui.port.Notice;

/** Puts the notices of commits into the lines of their subjects. */
final class Lines {

    private static final String INSERT_LINE =
            "INSERT INTO jiedui_line (last, ready, subject, settled) VALUES (?, ?, ?, 0)";
    private static final String UPDATE_LINE = "UPDATE jiedui_line SET last = ?, ready = ? WHERE subject = ?";

    private final Connection connection;
    private final Dialect dialect;

    Lines(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** A line as it is locked, and where it ends with what is added. */
    private static final class Line {
        private boolean isNew = true;
        private long last;
        /** The position of the first message, 0 if none is ready. */
        private long ready;

        private boolean isEmpty;

        private long add(long position) {
            if (isEmpty) {
                ready = position;
                isEmpty = false;
            }
            return ++last;
        }
    }

    /** Adds the notices of commits in this order. */
    void add(List<Changes> all) throws SQLException {
        Map<String, Line> lines = new TreeMap<>();
        int count = 0;
        for (Changes changes : all) {
            for (Notice notice : changes.notices()) {
                lines.computeIfAbsent(notice.subject(), subject -> new Line()).isEmpty = true;
                count++;
            }
        }
        if (count > 0) {
            lock(lines);
            insertMessages(all, lines, positions(count));
            write(lines);
        }
    }

    private void lock(Map<String, Line> lines) throws SQLException {
        String sql = "SELECT subject, last, settled, ready FROM jiedui_line WHERE subject " + dialect.matching()
                + " ORDER BY subject FOR UPDATE";
        new Keyed(connection, dialect).each(sql, lines.keySet(), row -> {
            Line line = Objects.requireNonNull(lines.get(row.getString(1)));
            line.isNew = false;
            line.last = row.getLong(2);
            line.isEmpty = row.getLong(2) == row.getLong(3);
            line.ready = row.getLong(4);
        });
    }

    private List<Long> positions(int count) throws SQLException {
        List<Long> positions = new ArrayList<>(count);
        try (PreparedStatement statement = connection.prepareStatement(dialect.numbersFrom("jiedui_position"))) {
            statement.setInt(1, count);
            try (ResultSet numbers = statement.executeQuery()) {
                while (numbers.next()) {
                    positions.add(numbers.getLong(1));
                }
            }
        }
        return positions;
    }

    private void insertMessages(List<Changes> all, Map<String, Line> lines, List<Long> positions) throws SQLException {
        int next = 0;
        try (Batch batch = new Batch(connection, MessageTable.INSERT)) {
            for (Changes changes : all) {
                int number = 0;
                for (Notice notice : changes.notices()) {
                    number++;
                    long position = positions.get(next++);
                    long sequence =
                            Objects.requireNonNull(lines.get(notice.subject())).add(position);
                    MessageTable.bind(batch.statement(), message(changes, notice, number, sequence), position);
                    batch.add();
                }
            }
            batch.finish();
        }
    }

    private static Message message(Changes changes, Notice notice, int number, long sequence) {
        CommandId command = changes.command().id();
        return new Message(command + "/" + number, sequence, changes.recordedAt(), command, notice);
    }

    private void write(Map<String, Line> lines) throws SQLException {
        write(lines, true, INSERT_LINE);
        write(lines, false, UPDATE_LINE);
    }

    private void write(Map<String, Line> lines, boolean areNew, String sql) throws SQLException {
        try (Batch batch = new Batch(connection, sql)) {
            for (Map.Entry<String, Line> entry : lines.entrySet()) {
                Line line = entry.getValue();
                if (line.isNew == areNew) {
                    batch.statement().setLong(1, line.last);
                    batch.statement().setObject(2, line.ready == 0 ? null : line.ready, java.sql.Types.BIGINT);
                    batch.statement().setString(3, entry.getKey());
                    batch.add();
                }
            }
            batch.finish();
        }
    }
}
