package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.fact.Fact;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.flow.FactTexts;
import org.jiedui.flow.Folding;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** S1: the facts of a stream, folded in their order, give the rows that are kept; no row is missing. */
final class Folds implements Watch {

    @Override
    public void atEnd(World world) {
        Map<StreamId, List<Fact>> streams = new HashMap<>();
        Set<Key> owed = new HashSet<>();
        for (RecordedFact recorded : world.facts()) {
            Fact fact = FactTexts.restore(recorded);
            List<Fact> stream = streams.computeIfAbsent(recorded.stream(), key -> new ArrayList<>());
            stream.add(fact);
            Watch.require(recorded.sequence() == stream.size(), "out of order", recorded);
            Folding.kindOf(fact)
                    .ifPresent(kind -> owed.add(new Key(kind, recorded.stream().id())));
        }
        for (RowKind kind : RowKind.values()) {
            world.records()
                    .scan(
                            new Query.RowsOf(kind),
                            row -> Watch.require(owed.contains(row.key()), "a row without facts", row.key()));
        }
        for (Key key : owed) {
            Row row = world.records().find(key).orElseThrow(() -> new AssertionError("facts without a row: " + key));
            look(row, streams.getOrDefault(streamOf(key), List.of()));
        }
    }

    private static StreamId streamOf(Key key) {
        return new StreamId(key.kind().stream(), key.id());
    }

    private static void look(Row row, List<Fact> facts) {
        Watch.require(Folding.fold(row.key(), facts).equals(Folding.state(row)), "folds to another state", row.key());
    }
}
