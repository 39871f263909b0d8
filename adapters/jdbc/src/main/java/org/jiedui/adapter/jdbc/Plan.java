package org.jiedui.adapter.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Row;

/** What becomes of some commands' changes, one after the other, given what is locked; nothing is written yet. */
final class Plan {

    private final Map<Key, Long> versions;
    private final Map<StreamId, Head> heads;
    private final Set<CommandId> answered;
    private final List<Commit> outcomes = new ArrayList<>();
    private final List<Changes> kept = new ArrayList<>();
    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private final Map<StreamId, Head> newHeads = new LinkedHashMap<>();
    private final List<RecordedFact> facts = new ArrayList<>();

    private Plan(Map<Key, Long> versions, Map<StreamId, Head> heads, Set<CommandId> answered) {
        this.versions = new HashMap<>(versions);
        this.heads = new HashMap<>(heads);
        this.answered = answered;
    }

    /**
     * Plans.
     *
     * @param all what is to be kept
     * @param versions of the rows that there are
     * @param heads of the streams that there are
     * @param answered the commands that have an answer; grows with those that are planned
     */
    static Plan of(List<Changes> all, Map<Key, Long> versions, Map<StreamId, Head> heads, Set<CommandId> answered) {
        Plan plan = new Plan(versions, heads, answered);
        all.forEach(plan::add);
        return plan;
    }

    /** Behind one that cannot be kept none is: it may build on that one's rows. */
    private void add(Changes changes) {
        if (outcomes.size() > kept.size()) {
            outcomes.add(Commit.STALE);
        } else if (answered.contains(changes.command().id())) {
            outcomes.add(Commit.ANSWERED);
        } else if (!isCurrent(changes)) {
            outcomes.add(Commit.STALE);
        } else {
            outcomes.add(Commit.DONE);
            keep(changes);
        }
    }

    private boolean isCurrent(Changes changes) {
        return changes.expected().entrySet().stream()
                .allMatch(row -> versions.getOrDefault(row.getKey(), 0L).equals(row.getValue()));
    }

    private void keep(Changes changes) {
        answered.add(changes.command().id());
        kept.add(changes);
        for (Row row : changes.rows()) {
            versions.put(row.key(), row.version());
            rows.put(row.key(), row);
        }
        for (NewFact added : changes.facts()) {
            follow(changes, added);
        }
    }

    private void follow(Changes changes, NewFact added) {
        Head end = heads.getOrDefault(added.stream(), new Head(added.stream(), 0, RecordedFact.GENESIS));
        RecordedFact fact = RecordedFact.following(
                added.stream(),
                end.sequence() + 1,
                changes.recordedAt(),
                changes.command().id(),
                changes.command().actor(),
                added.fact(),
                end.hash());
        Head head = new Head(added.stream(), fact.sequence(), fact.hash());
        heads.put(added.stream(), head);
        newHeads.put(added.stream(), head);
        facts.add(fact);
    }

    /** What becomes of each, in their order. */
    List<Commit> outcomes() {
        return outcomes;
    }

    /** Those that are kept. */
    List<Changes> kept() {
        return kept;
    }

    /** The last state of each row. */
    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    List<Head> heads() {
        return List.copyOf(newHeads.values());
    }

    List<RecordedFact> facts() {
        return facts;
    }
}
