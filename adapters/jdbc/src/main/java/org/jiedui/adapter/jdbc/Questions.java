package org.jiedui.adapter.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.adapter.jdbc.Pages.Place;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Column;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** The queries of the port as questions to the database. */
final class Questions {

    /** Above every character that a value of a column may hold. */
    private static final String BEYOND = "\u007f";

    private static final Place ID = new Place("id", id -> id);
    private static final Place DIVISION = new Place("division", division -> division);
    private static final Place DUE = new Place("due_on", LocalDate::parse);
    private static final Place KIND = new Place("kind", Integer::valueOf);
    private static final Place STREAM = new Place("stream", id -> id);
    private static final Place SEQUENCE = new Place("sequence", Long::valueOf);

    private Questions() {}

    @SuppressWarnings("unchecked") // each query says what its items are
    static <T> Pages<T> of(Query<T> query) {
        return (Pages<T>) any(query);
    }

    private static Pages<?> any(Query<?> query) {
        if (query instanceof Query.RowsOf rows) {
            return rows(rows.kind(), List.of(), List.of());
        } else if (query instanceof Query.RowsWith rows) {
            return rows(rows.kind(), List.of(StateTable.name(rows.column()) + " = ?"), List.of(rows.value()));
        } else if (query instanceof Query.RowsUnder rows) {
            return under(rows);
        } else if (query instanceof Query.RowsDue rows) {
            return due(rows);
        } else if (query instanceof Query.FactsOf facts) {
            return facts(facts.stream());
        }
        return query instanceof Query.Heads ? heads() : facts();
    }

    private static Pages<Row> rows(RowKind kind, List<String> conditions, List<Object> bound) {
        StateTable table = StateTable.of(kind);
        return new Pages<>(
                table.items(),
                conditions,
                bound,
                List.of(ID),
                row -> List.of(row.key().id()));
    }

    private static Pages<Row> under(Query.RowsUnder rows) {
        StateTable table = StateTable.of(rows.kind());
        return new Pages<>(
                table.items(),
                List.of("division >= ?", "division < ?"),
                List.of(rows.digits(), rows.digits() + BEYOND),
                List.of(DIVISION, ID),
                row -> List.of(
                        row.columns().getOrDefault(Column.DIVISION, ""),
                        row.key().id()));
    }

    private static Pages<Row> due(Query.RowsDue rows) {
        StateTable table = StateTable.of(rows.kind());
        return new Pages<>(
                table.items(),
                List.of("due_on <= ?"),
                List.of(rows.day()),
                List.of(DUE, ID),
                row -> List.of(
                        row.columns().getOrDefault(Column.DUE, ""), row.key().id()));
    }

    private static Pages<RecordedFact> facts(StreamId stream) {
        return new Pages<>(
                FactTable.ITEMS,
                List.of("kind = ?", "stream = ?"),
                List.of((int) Streams.number(stream.kind()), stream.id()),
                List.of(SEQUENCE),
                fact -> List.of(fact.sequence()));
    }

    private static Pages<RecordedFact> facts() {
        return new Pages<>(
                FactTable.ITEMS,
                List.of(),
                List.of(),
                List.of(KIND, STREAM, SEQUENCE),
                fact -> List.of(
                        Streams.number(fact.stream().kind()), fact.stream().id(), fact.sequence()));
    }

    private static Pages<Head> heads() {
        return new Pages<>(
                HeadTable.ITEMS,
                List.of(),
                List.of(),
                List.of(KIND, STREAM),
                head -> List.of(
                        Streams.number(head.stream().kind()), head.stream().id()));
    }
}
