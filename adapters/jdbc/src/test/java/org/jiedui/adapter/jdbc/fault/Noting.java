package org.jiedui.adapter.jdbc.fault;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/** Records that hand everything on and tell when something was kept. */
class Noting implements Records {

    private final Records kept;
    private final Runnable note;

    Noting(Records kept, Runnable note) {
        this.kept = kept;
        this.note = note;
    }

    @Override
    public Optional<Row> find(Key key) {
        return kept.find(key);
    }

    @Override
    public List<Row> list(Collection<Key> keys) {
        return kept.list(keys);
    }

    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        return kept.page(query, after, limit);
    }

    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        kept.scan(query, visitor);
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        return kept.answer(command);
    }

    @Override
    public Commit commit(Changes changes) {
        Commit outcome = kept.commit(changes);
        note.run();
        return outcome;
    }

    @Override
    public List<Commit> commitAll(List<Changes> all) {
        List<Commit> outcomes = kept.commitAll(all);
        note.run();
        return outcomes;
    }
}
