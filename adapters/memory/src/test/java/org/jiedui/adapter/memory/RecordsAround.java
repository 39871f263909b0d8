package org.jiedui.adapter.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Notice;
import org.jiedui.port.Page;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/** Right records, for wrong ones to be made of by changing one thing. */
class RecordsAround implements Records {

    final MemoryRecords right = new MemoryRecords();

    @Override
    public Optional<Row> find(Key key) {
        return right.find(key);
    }

    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        return right.page(query, after, limit);
    }

    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        right.scan(query, visitor);
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        return right.answer(command);
    }

    @Override
    public Commit commit(Changes changes) {
        return right.commit(changes);
    }

    People people() {
        return right.people();
    }

    final <T> List<T> all(Query<T> query) {
        List<T> items = new ArrayList<>();
        right.scan(query, items::add);
        return items;
    }

    final long version(Key key) {
        return right.find(key).map(Row::version).orElse(0L);
    }

    /** Rows as the right records take them, whatever version they had. */
    final void force(List<Row> rows, String command) {
        for (Row row : rows) {
            long version = version(row.key());
            Row next = new Row(row.key(), version + 1, row.columns(), row.body());
            right.commit(new Changes(
                    Command.of(command + "." + row.key().kind() + "." + version, "nobody"),
                    Instant.EPOCH,
                    new StoredAnswer("", ""),
                    Map.of(row.key(), version),
                    List.of(next),
                    List.of(),
                    List.of(),
                    List.of()));
        }
    }

    static Changes with(Changes changes, Map<Key, Long> expected, List<Row> rows) {
        return new Changes(
                changes.command(),
                changes.recordedAt(),
                changes.answer(),
                expected,
                rows,
                changes.facts(),
                changes.notices(),
                changes.files());
    }

    static Changes withFacts(Changes changes, List<NewFact> facts) {
        List<Notice> notices = changes.notices();
        return new Changes(
                changes.command(),
                changes.recordedAt(),
                changes.answer(),
                changes.expected(),
                changes.rows(),
                facts,
                notices,
                changes.files());
    }

    static Changes withFiles(Changes changes, List<PersonFile> files) {
        return new Changes(
                changes.command(),
                changes.recordedAt(),
                changes.answer(),
                changes.expected(),
                changes.rows(),
                changes.facts(),
                changes.notices(),
                files);
    }

    /** The same fact with another sequence and another hash before it; its own hash no longer fits. */
    static RecordedFact renumbered(RecordedFact fact, long sequence, String previousHash) {
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
                previousHash,
                fact.hash());
    }
}
