package org.jiedui.adapter.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.NewFact;
import org.jspecify.annotations.Nullable;

/** All facts, by stream. Whoever uses it holds the lock of the records. */
final class History {

    private final Map<StreamId.Kind, NavigableMap<String, FactStream>> streams = new EnumMap<>(StreamId.Kind.class);
    private final Map<ActorId, ActorId> actors = new HashMap<>();

    History() {
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            streams.put(kind, new TreeMap<>());
        }
    }

    /** The facts of some changes with their places in their streams; nothing is kept yet. */
    List<RecordedFact> chain(Changes changes) {
        Map<StreamId, RecordedFact> ends = new HashMap<>();
        List<RecordedFact> chained = new ArrayList<>(changes.facts().size());
        for (NewFact added : changes.facts()) {
            FactStream stream = of(added.stream().kind()).get(added.stream().id());
            RecordedFact end = ends.getOrDefault(added.stream(), stream == null ? null : stream.last());
            RecordedFact fact = follow(stream == null ? added.stream() : stream.id(), end, changes, added);
            ends.put(added.stream(), fact);
            chained.add(fact);
        }
        return chained;
    }

    private RecordedFact follow(StreamId stream, @Nullable RecordedFact end, Changes changes, NewFact added) {
        return RecordedFact.following(
                stream,
                end == null ? 1 : end.sequence() + 1,
                changes.recordedAt(),
                changes.command().id(),
                actors.computeIfAbsent(changes.command().actor(), actor -> actor),
                added.fact(),
                end == null ? RecordedFact.GENESIS : end.hash());
    }

    /** Keeps what {@link #chain} gave. */
    void append(List<RecordedFact> facts) {
        for (RecordedFact fact : facts) {
            of(fact.stream().kind())
                    .computeIfAbsent(fact.stream().id(), id -> new FactStream(fact.stream()))
                    .append(fact);
        }
    }

    Walk<RecordedFact> inStream(StreamId id) {
        return new Walk<>(
                (after, wantsMore) -> {
                    FactStream stream = of(id.kind()).get(id.id());
                    if (stream != null) {
                        stream.after(after.isEmpty() ? 0 : Long.parseLong(after), wantsMore);
                    }
                },
                fact -> Long.toString(fact.sequence()));
    }

    Walk<RecordedFact> inOrder() {
        return new Walk<>(
                (after, wantsMore) -> {
                    if (after.isEmpty()) {
                        from(StreamId.Kind.values()[0], "", 0, wantsMore);
                    } else {
                        String[] parts = after.split(" ", 3);
                        from(StreamId.Kind.valueOf(parts[0]), parts[2], Long.parseLong(parts[1]), wantsMore);
                    }
                },
                fact -> fact.stream().kind() + " " + fact.sequence() + " "
                        + fact.stream().id());
    }

    private void from(StreamId.Kind kind, String id, long sequence, Predicate<? super RecordedFact> wantsMore) {
        boolean more = walk(of(kind).tailMap(id, true), id, sequence, wantsMore);
        for (StreamId.Kind later : StreamId.Kind.values()) {
            more = more && (later.compareTo(kind) <= 0 || walk(of(later), id, 0, wantsMore));
        }
    }

    private static boolean walk(
            NavigableMap<String, FactStream> streams,
            String first,
            long sequence,
            Predicate<? super RecordedFact> wantsMore) {
        for (FactStream stream : streams.values()) {
            if (!stream.after(stream.id().id().equals(first) ? sequence : 0, wantsMore)) {
                return false;
            }
        }
        return true;
    }

    Walk<Head> heads() {
        return new Walk<>(
                (after, wantsMore) -> {
                    String[] parts = after.split(" ", 2);
                    boolean more = true;
                    for (StreamId.Kind kind : StreamId.Kind.values()) {
                        int place = after.isEmpty() ? 1 : kind.compareTo(StreamId.Kind.valueOf(parts[0]));
                        if (place >= 0) {
                            more = more && heads(of(kind).tailMap(place == 0 ? parts[1] : "", false), wantsMore);
                        }
                    }
                },
                head -> head.stream().kind() + " " + head.stream().id());
    }

    private static boolean heads(NavigableMap<String, FactStream> streams, Predicate<? super Head> wantsMore) {
        for (FactStream stream : streams.values()) {
            RecordedFact last = stream.last();
            if (!wantsMore.test(new Head(stream.id(), last.sequence(), last.hash()))) {
                return false;
            }
        }
        return true;
    }

    private NavigableMap<String, FactStream> of(StreamId.Kind kind) {
        return Objects.requireNonNull(streams.get(kind));
    }
}
