package org.jiedui.adapter.jdbc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Key, Long> versions = new HashMap<>(first);
        versions.values().removeIf(version -> version == 0);
        Set<StreamId> newStreams = streams(first.keySet());
        newStreams.removeAll(streams(versions.keySet()));
        Set<StreamId> oldStreams = Keeping.streams(all);
        oldStreams.removeAll(newStreams);
        versions.keySet().retainAll(replaced);
        first.keySet().removeAll(replaced);
        return new Hopes(versions, first.keySet(), oldStreams);
    }

    private static Set<StreamId> streams(Set<Key> keys) {
        return keys.stream()
                .map(key -> new StreamId(key.kind().stream(), key.id()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
