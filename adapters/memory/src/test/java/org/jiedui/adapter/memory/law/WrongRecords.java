package org.jiedui.adapter.memory.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.ChildFact.ChildReleased;
import org.jiedui.pairing.ChildFact.WaitOpened;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;

/** Stores with one fault each, such as real ones have. */
final class WrongRecords {

    private WrongRecords() {}

    /** P1: lists come from a copy that lags one change behind. */
    static final class LaggingLists extends PassingRecords {

        private final Map<Key, Row> before = new HashMap<>();

        LaggingLists(Records kept) {
            super(kept);
        }

        @Override
        public Commit commit(Changes changes) {
            changes.rows().forEach(row -> find(row.key()).ifPresent(old -> before.put(row.key(), old)));
            return super.commit(changes);
        }

        @Override
        @SuppressWarnings("unchecked") // rows of qualifications are rows
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            boolean lags = query instanceof Query.RowsOf rows && rows.kind() == RowKind.QUALIFICATION;
            super.scan(
                    query,
                    item -> visitor.accept(lags ? (T) before.getOrDefault(((Row) item).key(), (Row) item) : item));
        }
    }

    /** P3: the end of a pairing is kept, the wait that opens with it is not. */
    static final class SilentEnds extends PassingRecords {

        SilentEnds(Records kept) {
            super(kept);
        }

        @Override
        public Commit commit(Changes changes) {
            boolean ends = changes.facts().stream().anyMatch(added -> added.fact() instanceof ChildReleased);
            return super.commit(ends ? silenced(changes) : changes);
        }

        private static Changes silenced(Changes changes) {
            List<NewFact> facts = changes.facts().stream()
                    .filter(added -> !(added.fact() instanceof WaitOpened))
                    .toList();
            boolean opened = facts.size() < changes.facts().size();
            List<Row> rows = changes.rows().stream()
                    .map(row -> opened && row.key().kind() == RowKind.CHILD ? silenced(row) : row)
                    .toList();
            return with(changes, rows, facts);
        }

        private static Row silenced(Row row) {
            List<String> texts = texts(row.body());
            String last = texts.get(texts.size() - 1);
            return last.startsWith("#WaitOpened/")
                    ? with(row, row.body().substring(0, row.body().length() - last.length()))
                    : row;
        }
    }

    /** P4: a fact takes on the instant of the last one of its stream. */
    static final class TouchedFacts extends PassingRecords {

        TouchedFacts(Records kept) {
            super(kept);
        }

        @Override
        @SuppressWarnings("unchecked") // all facts are facts
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            if (!(query instanceof Query.AllFacts)) {
                super.scan(query, visitor);
                return;
            }
            Map<StreamId, Instant> last = new HashMap<>();
            List<RecordedFact> facts = new ArrayList<>();
            super.scan(new Query.AllFacts(), facts::add);
            facts.forEach(fact -> last.put(fact.stream(), fact.recordedAt()));
            facts.forEach(fact -> visitor.accept((T) touched(fact, last.get(fact.stream()))));
        }

        private static RecordedFact touched(RecordedFact fact, Instant at) {
            return new RecordedFact(
                    fact.stream(),
                    fact.sequence(),
                    at,
                    fact.command(),
                    fact.actor(),
                    fact.type(),
                    fact.form(),
                    fact.happenedOn(),
                    fact.body(),
                    fact.previousHash(),
                    fact.hash());
        }
    }

    /** P7: the index by division was built before there were exclusions. */
    static final class OldIndex extends PassingRecords {

        OldIndex(Records kept) {
            super(kept);
        }

        @Override
        @SuppressWarnings("unchecked") // rows of children are rows
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            boolean old = query instanceof Query.RowsUnder rows && rows.kind() == RowKind.CHILD;
            super.scan(
                    query,
                    item -> visitor.accept(
                            old ? (T) without((Row) item, text -> text.startsWith("#MotherExcluded/")) : item));
        }
    }

    /** S1: a fact that says what an earlier one of the stream said is taken for the same. */
    static final class NoDoubles extends PassingRecords {

        private final Set<NewFact> seen = new HashSet<>();

        NoDoubles(Records kept) {
            super(kept);
        }

        @Override
        public Commit commit(Changes changes) {
            List<NewFact> facts = changes.facts().stream()
                    .filter(added -> !seen.contains(added))
                    .toList();
            Commit done = super.commit(with(changes, changes.rows(), facts));
            if (done == Commit.DONE) {
                seen.addAll(facts);
            }
            return done;
        }
    }

    /** S3: of an answer the first line is kept. */
    static final class FirstLines extends PassingRecords {

        FirstLines(Records kept) {
            super(kept);
        }

        @Override
        public Optional<StoredAnswer> answer(CommandId command) {
            return super.answer(command)
                    .map(stored -> stored.answer().startsWith("!")
                            ? new StoredAnswer(
                                    stored.contentHash(),
                                    stored.answer().lines().findFirst().orElseThrow() + "\n")
                            : stored);
        }
    }
}
