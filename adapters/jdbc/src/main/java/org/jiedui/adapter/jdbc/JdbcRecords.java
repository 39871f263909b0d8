package org.jiedui.adapter.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;

/** States, facts and answers in a database. */
final class JdbcRecords implements Records {

    private static final int PAGE = 1000;

    private final Transactions transactions;
    private final Dialect dialect;
    private final Keeping.Files files;

    JdbcRecords(Transactions transactions, Dialect dialect, Keeping.Files files) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.files = files;
    }

    @Override
    public Optional<Row> find(Key key) {
        return list(List.of(key)).stream().findFirst();
    }

    @Override
    public List<Row> list(Collection<Key> keys) {
        Map<RowKind, SortedSet<String>> ids = new EnumMap<>(RowKind.class);
        keys.forEach(
                key -> ids.computeIfAbsent(key.kind(), kind -> new TreeSet<>()).add(key.id()));
        return transactions.read("reading rows", connection -> {
            List<Row> rows = new ArrayList<>();
            for (Map.Entry<RowKind, SortedSet<String>> some : ids.entrySet()) {
                StateTable.of(some.getKey()).list(connection, dialect, some.getValue(), rows);
            }
            return rows;
        });
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the limit is below 1 or the cursor is of no page
     */
    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least 1 item.");
        }
        Pages<T> pages = Questions.of(query);
        return transactions.read("reading a page", connection -> pages.page(connection, after, limit));
    }

    /** Page by page in one transaction that sees one moment, so a pool of a million is never held whole. */
    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        Pages<T> pages = Questions.of(query);
        transactions.readOneMoment("reading a whole query", connection -> {
            Page<T> page = pages.page(connection, "", PAGE);
            page.items().forEach(visitor);
            for (Optional<String> next = page.findNext(); next.isPresent(); next = page.findNext()) {
                page = pages.page(connection, next.get(), PAGE);
                page.items().forEach(visitor);
            }
            return PAGE;
        });
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        return transactions.read("reading an answer", connection -> AnswerTable.find(connection, command));
    }

    @Override
    public Commit commit(Changes changes) {
        return commitAll(List.of(changes)).get(0);
    }

    @Override
    public List<Commit> commitAll(List<Changes> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        try {
            return transactions.write("keeping changes", keeping(all));
        } catch (Transactions.Unsettled e) {
            throw new OutcomeUnknownException(all.get(0).command().id());
        } catch (Transactions.Contended e) {
            return Collections.nCopies(all.size(), Commit.STALE);
        }
    }

    /** Hopefully at first, if it may be done again. */
    private Transactions.Unit<List<Commit>> keeping(List<Changes> all) {
        AtomicBoolean careful = new AtomicBoolean(!transactions.areTriedAgain());
        return connection -> {
            Keeping keeping = new Keeping(connection, dialect, files);
            return careful.getAndSet(true) ? keeping.keepCarefully(all) : keeping.keepHopefully(all);
        };
    }
}
