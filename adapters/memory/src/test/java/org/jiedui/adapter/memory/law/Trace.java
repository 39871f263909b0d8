package org.jiedui.adapter.memory.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Damage;
import org.jiedui.port.Key;

/**
 * Where an edit must be found: one of these kinds at one place, and no damage anywhere else.
 *
 * @param streams where something was touched
 * @param expected what must be told, whatever else is told of the same streams
 */
record Trace(Set<StreamId> streams, List<? extends Damage> expected) {

    /** One of some kinds, of a fact. */
    static Trace of(StreamId stream, long sequence, Damage.Kind... kinds) {
        return new Trace(
                Set.of(stream),
                EnumSet.copyOf(Arrays.asList(kinds)).stream()
                        .map(kind -> new Damage.OfStream(kind, stream, sequence))
                        .toList());
    }

    /** A damage of a row. */
    static Trace of(Key key, Damage.Kind kind) {
        Damage.OfRow damage = new Damage.OfRow(kind, key);
        return new Trace(Set.of(damage.stream()), List.of(damage));
    }

    void requireFoundIn(List<Damage> told) {
        Watch.require(expected.stream().anyMatch(told::contains), "not found", expected, told);
        Watch.require(
                told.stream().allMatch(damage -> streams.contains(damage.stream())), "seen elsewhere", streams, told);
    }
}
