package org.jiedui.adapter.jdbc.crash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jiedui.adapter.jdbc.server.PassingRecords;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/** Hands everything on, and remembers what each command wanted kept: that is there whole, or nothing of it. */
final class Witness extends PassingRecords {

    private final Map<CommandId, List<Changes>> handed = new ConcurrentHashMap<>();

    Witness(Records kept) {
        super(kept);
    }

    /** Where a fact stands and what it says. */
    private record Said(StreamId stream, String type, String on, String body) {

        static final Comparator<Said> IN_ORDER = Comparator.comparing(Said::toString);

        static Said of(StreamId stream, Fact fact) {
            return new Said(
                    stream,
                    fact.type(),
                    fact.happenedOn().toString(),
                    fact.fields().encode());
        }

        static Said of(RecordedFact fact) {
            return new Said(fact.stream(), fact.type(), fact.happenedOn().toString(), fact.body());
        }
    }

    /** Each command's facts and notices are those of one of its tries, if it has an answer, and none if it has not. */
    void require(Audit audit) {
        Set<String> messages = new TreeSet<>();
        audit.lines().forEach((subject, ids) -> ids.forEach(id -> messages.add(id + " " + subject)));
        Audit.require(
                handed.keySet()
                        .containsAll(audit.byCommand().keySet().stream()
                                .map(CommandId::of)
                                .toList()),
                "facts of commands that were never asked",
                audit.byCommand().size());
        handed.forEach((id, tries) -> Audit.require(isWhole(id, tries, audit, messages), "half kept, or twice:", id));
    }

    private boolean isWhole(CommandId id, List<Changes> tries, Audit audit, Set<String> messages) {
        List<Said> facts = audit.byCommand().getOrDefault(id.value(), List.of()).stream()
                .map(Said::of)
                .sorted(Said.IN_ORDER)
                .toList();
        Optional<StoredAnswer> answer = kept.answer(id);
        return answer.isEmpty()
                ? facts.isEmpty() && messages(tries, messages).isEmpty()
                : tries.stream().anyMatch(changes -> fits(changes, answer.get(), facts, messages));
    }

    private static boolean fits(Changes changes, StoredAnswer answer, List<Said> facts, Set<String> messages) {
        List<Said> wanted = changes.facts().stream()
                .map(fact -> Said.of(fact.stream(), fact.fact()))
                .sorted(Said.IN_ORDER)
                .toList();
        return answer.equals(changes.answer())
                && facts.equals(wanted)
                && messages(List.of(changes), messages).size()
                        == changes.notices().size();
    }

    private static List<String> messages(List<Changes> tries, Set<String> messages) {
        List<String> found = new ArrayList<>();
        for (Changes changes : tries) {
            for (int number = 1; number <= changes.notices().size(); number++) {
                String id = changes.command().id() + "/" + number + " "
                        + changes.notices().get(number - 1).subject();
                if (messages.contains(id)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private void see(Changes changes) {
        handed.computeIfAbsent(changes.command().id(), key -> new CopyOnWriteArrayList<>())
                .add(changes);
    }

    @Override
    public Commit commit(Changes changes) {
        see(changes);
        return kept.commit(changes);
    }

    @Override
    public List<Commit> commitAll(List<Changes> all) {
        all.forEach(this::see);
        return kept.commitAll(all);
    }

    @Override
    public List<Row> list(Collection<Key> keys) {
        return kept.list(keys);
    }
}
