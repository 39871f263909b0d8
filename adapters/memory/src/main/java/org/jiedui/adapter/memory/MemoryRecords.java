package org.jiedui.adapter.memory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Outbox;
import org.jiedui.port.Page;
import org.jiedui.port.People;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;

/**
 * States, facts and answers in memory, and the outbox that their commits feed. All is lost with the process.
 *
 * <p>Readers see whole commits only. A scan shows the state of one moment: it collects references to what it will show,
 * then holds up nobody while the visitor looks. Safe for use by many threads.
 */
public final class MemoryRecords implements Records {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<RowKind, Table> tables = new EnumMap<>(RowKind.class);
    private final History history = new History();
    private final Map<CommandId, StoredAnswer> answers = new HashMap<>();
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final People people;

    /** A store that holds nothing and knows nobody. */
    public MemoryRecords() {
        this(new MemoryPeople());
    }

    /**
     * A store that holds nothing yet.
     *
     * @param people where commits keep files of people
     */
    public MemoryRecords(People people) {
        this.people = people;
        for (RowKind kind : RowKind.values()) {
            tables.put(kind, new Table(kind));
        }
    }

    /**
     * The outbox of these records.
     *
     * @return always the same one
     */
    public Outbox outbox() {
        return outbox;
    }

    /**
     * The directory of people that commits feed.
     *
     * @return always the same one
     */
    public People people() {
        return people;
    }

    @Override
    public Optional<Row> find(Key key) {
        Lock reading = lockToRead();
        try {
            return table(key.kind()).find(key.id());
        } finally {
            reading.unlock();
        }
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
        Lock reading = lockToRead();
        try {
            return walk(query).page(after, limit);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        snapshot(query).forEach(visitor);
    }

    private <T> List<T> snapshot(Query<T> query) {
        Lock reading = lockToRead();
        try {
            return walk(query).all();
        } finally {
            reading.unlock();
        }
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        Lock reading = lockToRead();
        try {
            return Optional.ofNullable(answers.get(command));
        } finally {
            reading.unlock();
        }
    }

    @Override
    public Commit commit(Changes changes) {
        lock.writeLock().lock();
        try {
            if (answers.containsKey(changes.command().id())) {
                return Commit.ANSWERED;
            }
            if (!areCurrent(changes.expected())) {
                return Commit.STALE;
            }
            // Whatever can fail does so here, before anything is kept.
            List<RecordedFact> facts = history.chain(changes);
            List<MemoryOutbox.Letter> letters = MemoryOutbox.sort(changes);
            changes.files().forEach(people::put);
            keep(changes, facts, letters);
            return Commit.DONE;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean areCurrent(Map<Key, Long> expected) {
        for (Map.Entry<Key, Long> row : expected.entrySet()) {
            if (table(row.getKey().kind()).version(row.getKey().id()) != row.getValue()) {
                return false;
            }
        }
        return true;
    }

    private void keep(Changes changes, List<RecordedFact> facts, List<MemoryOutbox.Letter> letters) {
        for (Row row : changes.rows()) {
            table(row.key().kind()).put(row);
        }
        history.append(facts);
        answers.put(changes.command().id(), changes.answer());
        outbox.post(letters);
    }

    @SuppressWarnings("unchecked") // each query says what its items are
    private <T> Walk<T> walk(Query<T> query) {
        if (query instanceof Query.RowsOf rows) {
            return (Walk<T>) table(rows.kind()).inOrder();
        }
        if (query instanceof Query.RowsWith rows) {
            return (Walk<T>) table(rows.kind()).with(rows.column(), rows.value());
        }
        if (query instanceof Query.RowsUnder rows) {
            return (Walk<T>) table(rows.kind()).under(rows.digits());
        }
        if (query instanceof Query.RowsDue rows) {
            return (Walk<T>) table(rows.kind()).due(rows.day());
        }
        if (query instanceof Query.FactsOf facts) {
            return (Walk<T>) history.inStream(facts.stream());
        }
        return query instanceof Query.Heads ? (Walk<T>) history.heads() : (Walk<T>) history.inOrder();
    }

    private Table table(RowKind kind) {
        return Objects.requireNonNull(tables.get(kind));
    }

    private Lock lockToRead() {
        Lock reading = lock.readLock();
        reading.lock();
        return reading;
    }
}
