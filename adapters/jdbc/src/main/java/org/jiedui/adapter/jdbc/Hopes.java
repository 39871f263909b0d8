package org.jiedui.adapter.jdbc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Key;
import org.jiedui.port.Row;

/**
 * What may be hoped of some changes without asking, because writing them tells if it is wrong.
 *
 * @param versions of rows that are to be replaced; those that are to be new have none
 * @param readOnly rows that are relied on and not replaced: these must be asked for
 * @param oldStreams streams that there should be already
 */
record Hopes(Map<Key, Long> versions, Set<Key> readOnly, Set<StreamId> oldStreams) {

    static Hopes of(List<Changes> all) {
        Map<Key, Long> first = new HashMap<>();
        Set<Key> replaced = new HashSet<>();
        for (Changes changes : all) {
            changes.expected().forEach(first::putIfAbsent);
            changes.rows().stream().map(Row::key).forEach(replaced::add);
        }
        Map<Key, Long> versions = new HashMap<>();
        Set<StreamId> newStreams = new HashSet<>();
        Set<StreamId> oldStreams = Keeping.streams(all);
        first.forEach((key, version) -> {
            if (version > 0 && replaced.contains(key)) {
                versions.put(key, version);
            }
            (version > 0 ? oldStreams : newStreams).add(stream(key));
        });
        first.keySet().stream()
                .filter(key -> first.getOrDefault(key, 0L) > 0)
                .forEach(key -> newStreams.remove(stream(key)));
        oldStreams.removeAll(newStreams);
        first.keySet().removeAll(replaced);
        return new Hopes(versions, first.keySet(), oldStreams);
    }

    private static StreamId stream(Key key) {
        return new StreamId(key.kind().stream(), key.id());
    }
}
