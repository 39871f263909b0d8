package org.jiedui.adapter.jdbc.load;

import java.util.Collection;
import java.util.List;
import org.jiedui.adapter.jdbc.server.PassingRecords;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Records;
import org.jiedui.port.Row;

/** Records that tell how long their commits took, apart from what the rules took to decide. */
final class TimedRecords extends PassingRecords {

    private long nanos;

    TimedRecords(Records kept) {
        super(kept);
    }

    @Override
    public List<Row> list(Collection<Key> keys) {
        return kept.list(keys);
    }

    @Override
    public List<Commit> commitAll(List<Changes> all) {
        long begun = System.nanoTime();
        try {
            return kept.commitAll(all);
        } finally {
            nanos += System.nanoTime() - begun;
        }
    }

    /** Nanoseconds in commits since it was asked last. */
    long took() {
        long took = nanos;
        nanos = 0;
        return took;
    }
}
