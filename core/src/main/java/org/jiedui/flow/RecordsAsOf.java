package org.jiedui.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Column;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;

/**
 * Records as they were at an instant, told by the facts recorded until then. Of each stream they end before the first
 * fact that was recorded later, so that whatever is told is the fold of a history that there was. Read only: they know
 * no answers and take no commits.
 */
public final class RecordsAsOf implements Records {

    private final Records records;
    private final Instant at;

    private RecordsAsOf(Records records, Instant at) {
        this.records = records;
        this.at = at;
    }

    /**
     * Records as they were.
     *
     * @param records as they are
     * @param at the instant; what was recorded at it counts
     * @return as they were
     */
    public static RecordsAsOf of(Records records, Instant at) {
        return new RecordsAsOf(records, at);
    }

    @Override
    public Optional<Row> find(Key key) {
        List<RecordedFact> facts = new ArrayList<>();
        scan(new Query.FactsOf(new StreamId(key.kind().stream(), key.id())), facts::add);
        return Rebuilding.rows(facts).stream()
                .filter(row -> row.key().equals(key))
                .findFirst();
    }

    /** The past does not change, so that a place in it may be a number. */
    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least 1 item.");
        }
        List<T> all = new ArrayList<>();
        scan(query, all::add);
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int until = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, until), until < all.size() ? Integer.toString(until) : "");
    }

    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        if (query instanceof Query.RowsOf rows) {
            visit(rows(rows.kind()), visitor);
        } else if (query instanceof Query.RowsWith rows) {
            visit(rows(rows), visitor);
        } else if (query instanceof Query.RowsUnder rows) {
            visit(sorted(rows.kind(), Column.DIVISION, value -> value.startsWith(rows.digits())), visitor);
        } else if (query instanceof Query.RowsDue rows) {
            String last = rows.day().toString();
            visit(sorted(rows.kind(), Column.DUE, value -> value.compareTo(last) <= 0), visitor);
        } else if (query instanceof Query.Heads) {
            visit(heads(), visitor);
        } else {
            facts(query, visitor);
        }
    }

    @SuppressWarnings("unchecked") // each query says what its items are
    private static <T> void visit(Iterable<?> items, Consumer<? super T> visitor) {
        items.forEach(item -> visitor.accept((T) item));
    }

    private <T> void facts(Query<T> query, Consumer<? super T> visitor) {
        Until until = new Until(at);
        records.scan(query, item -> {
            if (until.test((RecordedFact) item)) {
                visitor.accept(item);
            }
        });
    }

    /** Lets the facts of each stream pass up to the first that was recorded later. */
    private static final class Until implements Predicate<RecordedFact> {

        private final Instant at;
        private Optional<StreamId> closed = Optional.empty();

        Until(Instant at) {
            this.at = at;
        }

        @Override
        public boolean test(RecordedFact fact) {
            if (fact.recordedAt().isAfter(at)) {
                closed = Optional.of(fact.stream());
            }
            return closed.isEmpty() || !closed.get().equals(fact.stream());
        }
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        scan(new Query.AllFacts(), fact -> {
            if (fact.sequence() > 1 && !heads.isEmpty()) {
                heads.remove(heads.size() - 1);
            }
            heads.add(new Head(fact.stream(), fact.sequence(), fact.hash()));
        });
        return heads;
    }

    /** No row was ever taken away, so that those of today tell of which there may have been one. */
    private List<Row> rows(RowKind kind) {
        return rows(kind, new Query.RowsOf(kind));
    }

    private List<Row> rows(RowKind kind, Query<Row> present) {
        List<String> ids = new ArrayList<>();
        records.scan(present, row -> ids.add(row.key().id()));
        return ids.stream().flatMap(id -> find(new Key(kind, id)).stream()).toList();
    }

    /** Mother and child of a pairing never change, so that the index of today finds them. */
    private List<Row> rows(Query.RowsWith query) {
        boolean isFixed = query.column() == Column.MOTHER || query.column() == Column.CHILD;
        return rows(query.kind(), isFixed ? query : new Query.RowsOf(query.kind())).stream()
                .filter(row -> query.value().equals(row.columns().get(query.column())))
                .toList();
    }

    /** The rows whose column fits, by it and then by id; those without it fit nothing. */
    private List<Row> sorted(RowKind kind, Column column, Predicate<String> fits) {
        return rows(kind).stream()
                .filter(row -> row.columns().containsKey(column)
                        && fits.test(row.columns().getOrDefault(column, "")))
                .sorted(Comparator.comparing((Row row) -> row.columns().getOrDefault(column, ""))
                        .thenComparing(row -> row.key().id()))
                .toList();
    }

    /**
     * Answers are kept without an instant.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        throw new UnsupportedOperationException("What was answered when is not known.");
    }

    /**
     * The past takes nothing.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public Commit commit(Changes changes) {
        throw new UnsupportedOperationException("The past takes nothing.");
    }
}
