package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;

/** What was kept, laid open for whoever edits it, and given back as a database would: sorted, and a few at a time. */
final class PlainStore implements Records {

    private static final int FEW = 7;

    final List<RecordedFact> facts = new ArrayList<>();
    final List<Head> heads = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();

    static PlainStore of(Records kept) {
        PlainStore store = new PlainStore();
        kept.scan(new Query.AllFacts(), store.facts::add);
        kept.scan(new Query.Heads(), store.heads::add);
        for (RowKind kind : RowKind.values()) {
            kept.scan(new Query.RowsOf(kind), store.rows::add);
        }
        return store;
    }

    List<RecordedFact> of(StreamId stream) {
        return facts.stream()
                .filter(fact -> fact.stream().equals(stream))
                .sorted(Comparator.comparing(RecordedFact::sequence))
                .toList();
    }

    Optional<Head> head(StreamId stream) {
        return heads.stream().filter(head -> head.stream().equals(stream)).findFirst();
    }

    @Override
    public Optional<Row> find(Key key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    @Override
    @SuppressWarnings("unchecked") // each query says what its items are
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        if (query instanceof Query.RowsOf of) {
            rows.stream()
                    .filter(row -> row.key().kind() == of.kind())
                    .sorted(Comparator.comparing(row -> row.key().id()))
                    .forEach(row -> visitor.accept((T) row));
        } else if (query instanceof Query.FactsOf of) {
            of(of.stream()).forEach(fact -> visitor.accept((T) fact));
        } else if (query instanceof Query.AllFacts) {
            facts.stream()
                    .sorted(Comparator.comparing(RecordedFact::stream).thenComparing(RecordedFact::sequence))
                    .forEach(fact -> visitor.accept((T) fact));
        } else if (query instanceof Query.Heads) {
            heads.stream().sorted(Comparator.comparing(Head::stream)).forEach(head -> visitor.accept((T) head));
        } else {
            throw new UnsupportedOperationException(query.toString());
        }
    }

    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        List<T> all = new ArrayList<>();
        scan(query, all::add);
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int until = Math.min(all.size(), from + Math.min(limit, FEW));
        return new Page<>(all.subList(from, until), until < all.size() ? Integer.toString(until) : "");
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        throw new UnsupportedOperationException("answers are no part of the history");
    }

    @Override
    public Commit commit(Changes changes) {
        throw new UnsupportedOperationException("whoever verifies changes nothing");
    }
}
