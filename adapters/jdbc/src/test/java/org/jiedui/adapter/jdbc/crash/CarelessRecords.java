package org.jiedui.adapter.jdbc.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.adapter.jdbc.server.PassingRecords;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** Planted bugs: stores that forget with which version a mother's places were seen. */
final class CarelessRecords extends PassingRecords {

    /** What becomes of the places that others changed meanwhile. */
    enum Way {
        /** What is new is added to them: counted before, inserted after. */
        ADDS,
        /** They are replaced. */
        OVERWRITES
    }

    private final Way way;

    CarelessRecords(Records kept, Way way) {
        super(kept);
        this.way = way;
    }

    @Override
    public synchronized Commit commit(Changes changes) {
        Map<Key, Long> expected = new HashMap<>(changes.expected());
        List<Row> rows = new ArrayList<>();
        for (Row row : changes.rows()) {
            Optional<Row> now = row.key().kind() == RowKind.PLACES ? find(row.key()) : Optional.empty();
            now.ifPresent(found -> expected.put(row.key(), found.version()));
            rows.add(now.map(found -> follow(found, row)).orElse(row));
        }
        return kept.commit(new Changes(
                changes.command(),
                changes.recordedAt(),
                changes.answer(),
                expected,
                rows,
                changes.facts(),
                changes.notices(),
                changes.files()));
    }

    /** Each step adds one fact of a mother's places at most, at the end. */
    private Row follow(Row found, Row row) {
        String last = row.body().substring(row.body().lastIndexOf("#Place"));
        String body = way == Way.ADDS ? found.body() + last : row.body();
        return new Row(row.key(), found.version() + 1, row.columns(), body);
    }

    @Override
    public List<Commit> commitAll(List<Changes> all) {
        return all.stream().map(this::commit).toList();
    }
}
