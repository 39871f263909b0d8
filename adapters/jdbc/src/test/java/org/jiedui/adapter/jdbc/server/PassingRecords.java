package org.jiedui.adapter.jdbc.server;

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

/** Records that hand everything on, one by one: the beginning of those that watch, and of those that are wrong. */
public class PassingRecords implements Records {

    /** Whom it is handed on to. */
    protected final Records kept;

    /** Hands on to these. */
    protected PassingRecords(Records kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Row> find(Key key) {
        return kept.find(key);
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
        return kept.commit(changes);
    }
}
