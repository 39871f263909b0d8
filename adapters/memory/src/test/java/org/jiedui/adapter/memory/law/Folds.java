package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.States;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.flow.Folding;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** S1: the facts of each stream, folded in their order, give the rows that are kept to the letter, and no others. */
final class Folds implements Watch {

    @Override
    public void atEnd(World world) {
        Map<StreamId, List<RecordedFact>> streams = new LinkedHashMap<>();
        for (RecordedFact recorded : world.facts()) {
            List<RecordedFact> stream = streams.computeIfAbsent(recorded.stream(), key -> new ArrayList<>());
            stream.add(recorded);
            Watch.require(recorded.sequence() == stream.size(), "out of order", recorded);
        }
        Map<Key, Row> folded = new LinkedHashMap<>();
        streams.values().forEach(stream -> States.of(stream).forEach(row -> folded.put(row.key(), row)));
        for (RowKind kind : RowKind.values()) {
            world.records().scan(new Query.RowsOf(kind), row -> look(find(world, row.key()), folded.remove(row.key())));
        }
        Watch.require(folded.isEmpty(), "facts without a row", folded.keySet());
    }

    private static Row find(World world, Key key) {
        return world.records().find(key).orElseThrow(() -> new AssertionError("listed and not found: " + key));
    }

    private static void look(Row kept, Row row) {
        Watch.require(row != null, "a row without facts", kept.key());
        Watch.require(row.body().equals(kept.body()), "folds to another state", kept.key());
        Watch.require(row.version() == kept.version(), "folds to another version", row.version(), kept.version());
        Watch.require(row.columns().equals(kept.columns()), "folds to other columns", row.columns(), kept.columns());
        Watch.require(Folding.state(row).equals(Folding.state(kept)), "reads as another state", kept.key());
    }
}
