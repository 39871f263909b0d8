package org.jiedui.adapter.jdbc.fault;

import java.util.Collection;
import java.util.List;
import org.jiedui.adapter.jdbc.server.PassingRecords;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Records;
import org.jiedui.port.Row;

/** Records that hand everything on and tell when something was kept. */
class Noting extends PassingRecords {

    private final Runnable note;

    Noting(Records kept, Runnable note) {
        super(kept);
        this.note = note;
    }

    @Override
    public List<Row> list(Collection<Key> keys) {
        return kept.list(keys);
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
