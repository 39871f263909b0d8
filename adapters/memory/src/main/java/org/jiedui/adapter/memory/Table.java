package org.jiedui.adapter.memory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jiedui.port.Column;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** The rows of one kind and the indexes that find them. Whoever uses it holds the lock of the records. */
final class Table {

    private final TreeMap<String, Row> rows = new TreeMap<>();
    private final Map<Column, Index> indexes = new EnumMap<>(Column.class);

    Table(RowKind kind) {
        kind.columns().stream()
                .filter(column -> column == Column.DUE || Query.ASKED.contains(column))
                .forEach(column -> indexes.put(column, new Index()));
    }

    Optional<Row> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The version of a row, 0 where there is none. */
    long version(String id) {
        Row row = rows.get(id);
        return row == null ? 0 : row.version();
    }

    void put(Row row) {
        String id = row.key().id();
        Row before = rows.put(id, row);
        indexes.forEach((column, index) -> index.move(
                id,
                before == null ? null : before.columns().get(column),
                row.columns().get(column)));
    }

    Walk<Row> inOrder() {
        return new Walk<>(this::inOrder, row -> row.key().id());
    }

    Walk<Row> with(Column column, String value) {
        Index index = index(column);
        return new Walk<>(
                (after, wantsMore) -> index.with(value, after, entry -> wantsMore.test(row(entry))),
                row -> row.key().id());
    }

    Walk<Row> under(String digits) {
        Index index = index(Column.DIVISION);
        return new Walk<>(
                (after, wantsMore) -> index.under(digits, after, entry -> wantsMore.test(row(entry))),
                row -> cursor(Column.DIVISION, row));
    }

    Walk<Row> due(LocalDate day) {
        Index index = index(Column.DUE);
        return new Walk<>(
                (after, wantsMore) -> index.upTo(day.toString(), after, entry -> wantsMore.test(row(entry))),
                row -> cursor(Column.DUE, row));
    }

    private static String cursor(Column column, Row row) {
        return new Index.Entry(row.columns().getOrDefault(column, ""), row.key().id()).cursor();
    }

    private void inOrder(String after, Predicate<? super Row> wantsMore) {
        for (Row row : rows.tailMap(after, false).values()) {
            if (!wantsMore.test(row)) {
                return;
            }
        }
    }

    private Index index(Column column) {
        return Objects.requireNonNull(indexes.get(column));
    }

    private Row row(Index.Entry entry) {
        return Objects.requireNonNull(rows.get(entry.id()));
    }
}
