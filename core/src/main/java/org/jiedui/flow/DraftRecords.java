package org.jiedui.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/**
 * The records as drafted commands see them: with the rows and answers that those before them bring. What they want kept
 * is collected. A command that looks through many rows or facts cannot be drafted.
 */
final class DraftRecords implements Records {

    private final Records kept;
    private final DraftPeople people;
    private final boolean careful;
    private final Shelf<Key, Row> rows = new Shelf<>(Row::key);
    private final Map<CommandId, Optional<StoredAnswer>> earlier = new HashMap<>();
    private final Map<CommandId, StoredAnswer> answers = new HashMap<>();
    private final List<Changes> changes = new ArrayList<>();
    private final Map<Key, Long> seen = new HashMap<>();
    private boolean broken;

    /** A careful draft asks whether a command was answered before; else that comes out when it is to be kept. */
    DraftRecords(Records kept, DraftPeople people, boolean careful) {
        this.kept = kept;
        this.people = people;
        this.careful = careful;
    }

    boolean isLacking() {
        return rows.isLacking();
    }

    void fetch() {
        rows.fetch(kept::list);
        answers.clear();
        changes.clear();
    }

    /** The next command has seen nothing yet. */
    void turn() {
        seen.clear();
        broken = false;
    }

    /** Whether the command must see more than a draft can show. */
    boolean isBroken() {
        return broken;
    }

    /** What was collected so far. */
    List<Changes> changes() {
        return changes;
    }

    boolean foundEarlierAnswers() {
        return earlier.values().stream().anyMatch(Optional::isPresent);
    }

    @Override
    public Optional<Row> find(Key key) {
        Optional<Row> found = rows.find(key);
        seen.putIfAbsent(key, found.map(Row::version).orElse(0L));
        return found;
    }

    @Override
    public List<Row> list(Collection<Key> keys) {
        rows.list(keys);
        return keys.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        broken = true;
        throw new BrokenOff();
    }

    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        broken = true;
        throw new BrokenOff();
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        StoredAnswer own = answers.get(command);
        if (own != null || !careful) {
            return Optional.ofNullable(own);
        }
        return earlier.computeIfAbsent(command, kept::answer);
    }

    @Override
    public Commit commit(Changes wanted) {
        changes.add(expectingAllSeen(wanted));
        wanted.rows().forEach(rows::put);
        wanted.files().forEach(people::put);
        answers.put(wanted.command().id(), wanted.answer());
        seen.clear();
        return Commit.DONE;
    }

    /** A refusal too must rest on the rows as they are when it is kept, for it was drafted a while before. */
    private Changes expectingAllSeen(Changes wanted) {
        if (wanted.expected().keySet().containsAll(seen.keySet())) {
            return wanted;
        }
        Map<Key, Long> expected = new HashMap<>(seen);
        expected.putAll(wanted.expected());
        return new Changes(
                wanted.command(),
                wanted.recordedAt(),
                wanted.answer(),
                expected,
                wanted.rows(),
                wanted.facts(),
                wanted.notices(),
                wanted.files());
    }
}
