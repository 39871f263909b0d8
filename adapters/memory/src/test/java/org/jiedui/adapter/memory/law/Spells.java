package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;

/** P4: what was told stays told; the same two pair again in a new spell; every hold has an end. */
final class Spells implements Watch {

    private Map<StreamId, List<RecordedFact>> before = Map.of();

    @Override
    public void afterStep(World world) {
        Map<StreamId, List<RecordedFact>> now = byStream(world);
        before.forEach((stream, facts) -> {
            List<RecordedFact> later = now.getOrDefault(stream, List.of());
            Watch.require(
                    later.size() >= facts.size()
                            && later.subList(0, facts.size()).equals(facts),
                    "rewritten",
                    stream);
        });
        before = now;
    }

    @Override
    public void atEnd(World world) {
        for (Spell one : world.told().spells()) {
            for (Spell other : world.told().spellsOf(one.mother())) {
                boolean sameTwo = one != other && other.child().equals(one.child());
                Watch.require(
                        !sameTwo
                                || !other.isOpenOn(one.proposedOn())
                                || isLater(world, /* one= */ other, /* other= */ one),
                        "twice at once",
                        one.id(),
                        other.id());
            }
        }
        for (RecordedFact fact : world.facts()) {
            if (fact.type().equals("ChildHeld") || fact.type().equals("PlaceHeld")) {
                Watch.require(
                        Fields.decode(fact.body())
                                .date("until")
                                .equals(fact.happenedOn().plusDays(Book.holdDaysOn(fact.happenedOn()))),
                        "held without an end",
                        fact);
            }
        }
    }

    /** A spell that was ended and opened anew within one day. */
    private static boolean isLater(World world, Spell one, Spell other) {
        return one.proposedOn().equals(other.proposedOn())
                && world.told().spells().indexOf(one) > world.told().spells().indexOf(other)
                && !other.goesOnAfter(one.proposedOn());
    }

    private static Map<StreamId, List<RecordedFact>> byStream(World world) {
        Map<StreamId, List<RecordedFact>> streams = new LinkedHashMap<>();
        world.facts()
                .forEach(fact -> streams.computeIfAbsent(fact.stream(), key -> new ArrayList<>())
                        .add(fact));
        return streams;
    }
}
