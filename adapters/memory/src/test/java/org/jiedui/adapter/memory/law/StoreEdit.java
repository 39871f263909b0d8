package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jiedui.States;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Column;
import org.jiedui.port.Damage;
import org.jiedui.port.Damage.Kind;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** What somebody with a hand in the store may do to it. */
enum StoreEdit {
    FACT_CHANGED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            int at = random.nextInt(store.facts.size());
            RecordedFact before = store.facts.get(at);
            RecordedFact after = World.pick(List.of(FactEdit.values()), random.nextInt())
                    .orElseThrow()
                    .on(before, random);
            store.facts.set(at, after);
            return Optional.of(new Trace(
                    Set.of(before.stream(), after.stream().equals(before.stream()) ? NOWHERE : after.stream()),
                    List.of(new Damage.OfStream(Kind.EDITED, after.stream(), after.sequence()))));
        }
    },
    FACT_REMOVED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact gone = store.facts.remove(random.nextInt(store.facts.size()));
            return Optional.of(Trace.of(gone.stream(), gone.sequence(), Kind.GAP, Kind.CUT_TAIL));
        }
    },
    FACT_DOUBLED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact twice = store.facts.get(random.nextInt(store.facts.size()));
            store.facts.add(twice);
            return Optional.of(Trace.of(twice.stream(), twice.sequence(), Kind.REORDERED));
        }
    },
    FACTS_SWAPPED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact one = store.facts.get(random.nextInt(store.facts.size()));
            return World.pick(store.of(one.stream()), random.nextInt())
                    .filter(two -> two.sequence() != one.sequence())
                    .map(two -> {
                        store.facts.set(store.facts.indexOf(one), numbered(one, two.sequence()));
                        store.facts.set(store.facts.indexOf(two), numbered(two, one.sequence()));
                        return Trace.of(one.stream(), one.sequence(), Kind.EDITED);
                    });
        }
    },
    TAIL_CUT {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact first = store.facts.get(random.nextInt(store.facts.size()));
            store.facts.removeIf(fact -> fact.stream().equals(first.stream()) && fact.sequence() >= first.sequence());
            return Optional.of(Trace.of(first.stream(), first.sequence(), Kind.CUT_TAIL));
        }
    },
    TAIL_CUT_WITH_HEAD {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact first = store.facts.get(random.nextInt(store.facts.size()));
            List<RecordedFact> left = store.of(first.stream()).subList(0, (int) first.sequence() - 1);
            retell(store, first.stream(), List.copyOf(left));
            return Optional.of(Trace.of(first.stream(), first.sequence(), Kind.CUT_TAIL));
        }
    },
    HISTORY_REWRITTEN {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact one = store.facts.get(random.nextInt(store.facts.size()));
            List<RecordedFact> told = new ArrayList<>(store.of(one.stream()));
            FactEdit edit = World.pick(
                            List.of(FactEdit.RECORDED_AT, FactEdit.COMMAND, FactEdit.ACTOR, FactEdit.DAY),
                            random.nextInt())
                    .orElseThrow();
            told.replaceAll(fact -> fact.equals(one) ? edit.on(one, random) : fact);
            return rechained(store, told);
        }
    },
    FACT_REMOVED_AND_REHASHED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact one = store.facts.get(random.nextInt(store.facts.size()));
            List<RecordedFact> told = new ArrayList<>(store.of(one.stream()));
            told.remove(one);
            long before = told.size() + 1L;
            return told.isEmpty()
                    ? Optional.empty()
                    : rechained(store, told).map(trace -> Trace.of(one.stream(), before, Kind.CUT_TAIL));
        }
    },
    FACT_ADDED_AND_REHASHED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            RecordedFact one = store.facts.get(random.nextInt(store.facts.size()));
            List<RecordedFact> told = new ArrayList<>(store.of(one.stream()));
            long sealed = told.size();
            told.add((int) one.sequence() - 1, FactEdit.ACTOR.on(one, random));
            return rechained(store, told).map(trace -> Trace.of(one.stream(), sealed, Kind.REWRITTEN));
        }
    },
    HEAD_CHANGED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            int at = random.nextInt(store.heads.size());
            Head head = store.heads.get(at);
            long sequence = head.sequence() + random.nextInt(5) - 2;
            boolean moved = sequence != head.sequence();
            store.heads.set(at, new Head(head.stream(), sequence, moved ? head.hash() : FactEdit.other(head.hash())));
            return Optional.of(
                    sequence > head.sequence()
                            ? Trace.of(head.stream(), head.sequence() + 1, Kind.CUT_TAIL)
                            : Trace.of(head.stream(), sequence, Kind.HEAD_DIFFERS));
        }
    },
    HEAD_REMOVED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            Head head = store.heads.remove(random.nextInt(store.heads.size()));
            return Optional.of(Trace.of(head.stream(), head.sequence(), Kind.HEAD_MISSING));
        }
    },
    HEAD_ADDED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            StreamId stream =
                    new StreamId(World.pick(KINDS, random.nextInt()).orElseThrow(), "added-" + random.nextInt(9));
            store.heads.add(new Head(stream, 1 + random.nextInt(9), "0".repeat(64)));
            return Optional.of(Trace.of(stream, 1, Kind.CUT_TAIL));
        }
    },
    ROW_CHANGED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            int at = random.nextInt(store.rows.size());
            Row row = store.rows.get(at);
            store.rows.set(at, changed(row, random));
            return Optional.of(Trace.of(row.key(), Kind.STATE_DIFFERS));
        }
    },
    ROW_REMOVED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            Row row = store.rows.remove(random.nextInt(store.rows.size()));
            return Optional.of(Trace.of(row.key(), Kind.STATE_MISSING));
        }
    },
    ROW_ADDED {
        @Override
        Optional<Trace> on(PlainStore store, Random random) {
            Row like = store.rows.get(random.nextInt(store.rows.size()));
            Key key = new Key(
                    World.pick(List.of(RowKind.values()), random.nextInt()).orElseThrow(),
                    random.nextBoolean() ? like.key().id() : like.key().id() + "x");
            if (store.find(key).isPresent()) {
                return Optional.empty();
            }
            store.rows.add(new Row(key, 1, Map.of(), like.body()));
            return Optional.of(Trace.of(key, Kind.STATE_WITHOUT_FACTS));
        }
    };

    private static final StreamId NOWHERE = new StreamId(StreamId.Kind.ROUND, "nowhere");
    private static final List<StreamId.Kind> KINDS = List.of(StreamId.Kind.values());

    /** Does it, somewhere by chance; nothing where there is nothing that it could be done to. */
    abstract Optional<Trace> on(PlainStore store, Random random);

    private static RecordedFact numbered(RecordedFact fact, long sequence) {
        return new RecordedFact(
                fact.stream(),
                sequence,
                fact.recordedAt(),
                fact.command(),
                fact.actor(),
                fact.type(),
                fact.form(),
                fact.happenedOn(),
                fact.body(),
                fact.previousHash(),
                fact.hash());
    }

    /** Chains facts anew, as one can who knows how, and has head and rows follow: found at the head that was sealed. */
    private static Optional<Trace> rechained(PlainStore store, List<RecordedFact> told) {
        StreamId stream = told.get(0).stream();
        List<RecordedFact> chain = new ArrayList<>();
        String previous = RecordedFact.GENESIS;
        for (RecordedFact fact : told) {
            RecordedFact next = FactEdit.rehashed(fact, chain.size() + 1L, previous);
            chain.add(next);
            previous = next.hash();
        }
        retell(store, stream, chain);
        return Optional.of(Trace.of(stream, chain.size(), Kind.REWRITTEN));
    }

    /** A stream with other facts, and head and rows that fit them where they can. */
    private static void retell(PlainStore store, StreamId stream, List<RecordedFact> facts) {
        store.facts.removeIf(fact -> fact.stream().equals(stream));
        store.facts.addAll(facts);
        store.heads.removeIf(head -> head.stream().equals(stream));
        if (!facts.isEmpty()) {
            RecordedFact last = facts.get(facts.size() - 1);
            store.heads.add(new Head(stream, last.sequence(), last.hash()));
        }
        store.rows.removeIf(row ->
                row.key().kind().stream() == stream.kind() && row.key().id().equals(stream.id()));
        try {
            store.rows.addAll(States.of(facts));
        } catch (RuntimeException e) {
            // Without its first fact a stream may fold into nothing: one more trace of what was done.
        }
    }

    private static Row changed(Row row, Random random) {
        int part = random.nextInt(3);
        if (part == 0) {
            return new Row(row.key(), row.version() + 1, row.columns(), row.body());
        }
        Optional<Column> column = World.pick(List.copyOf(row.key().kind().columns()), random.nextInt());
        if (part == 1 && column.isPresent()) {
            Map<Column, String> columns = new EnumMap<>(Column.class);
            columns.putAll(row.columns());
            columns.merge(column.get(), column.get().isDate() ? "1999-12-31" : "X", StoreEdit::other);
            return new Row(row.key(), row.version(), columns, row.body());
        }
        int at = random.nextInt(row.body().length() + 1);
        return new Row(
                row.key(),
                row.version(),
                row.columns(),
                row.body().substring(0, at) + "#" + row.body().substring(at));
    }

    private static String other(String before, String added) {
        return added.equals("X")
                ? before + added
                : LocalDate.parse(before).plusDays(1).toString();
    }
}
