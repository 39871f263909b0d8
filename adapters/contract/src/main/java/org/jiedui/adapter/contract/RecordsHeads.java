package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Commit;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.Test;

/** What records promise of the heads of streams. */
abstract class RecordsHeads extends RecordsColumns {

    private static final Query.Heads HEADS = new Query.Heads();

    @Test
    void heads_come_by_kind_and_id_of_their_streams() {
        keep(World.draft().fact(new StreamId(StreamId.Kind.ROUND, "-"), "one"));
        List<String> expected = new ArrayList<>();
        World.IDS.forEach(id -> expected.add("MOTHER/" + id));
        World.IDS.forEach(id -> expected.add("CHILD/" + id));
        expected.addAll(List.of(World.STREAM.toString(), "ROUND/-"));
        assertEquals(
                expected,
                scanned(HEADS).stream().map(head -> head.stream().toString()).toList());
    }

    @Test
    void S5_a_head_tells_the_last_fact_of_its_stream() {
        keep(World.draft());
        assertHeadsTellTheLastFacts();
        for (int i = 0; i < 3; i++) {
            keep(Draft.of("k-" + i)
                    .fact(CHILD, "one")
                    .fact(World.STREAM, "more")
                    .fact(CHILD, "two"));
            assertHeadsTellTheLastFacts();
        }
    }

    @Test
    void S5_what_is_not_kept_moves_no_head() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "").fact(CHILD, "first"));
        List<Head> before = scanned(HEADS);
        Draft stale = Draft.of("k-2").row(RowKind.CHILD, "c-1", 1, "").fact(CHILD, "stale");
        assertEquals(Commit.STALE, store.commit(stale.fact(MOTHER, "stale").changes()));
        Draft again = Draft.of("k-1").fact(CHILD, "again").fact(MOTHER, "again");
        assertEquals(Commit.ANSWERED, store.commit(again.changes()));
        assertEquals(before, scanned(HEADS));
    }

    @Test
    void heads_moved_meanwhile_come_once() {
        keep(World.draft());
        List<StreamId> before = scanned(HEADS).stream().map(Head::stream).toList();
        List<StreamId> seen = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        for (int i = 0; cursor.isPresent() && i < before.size(); i++) {
            Page<Head> page = store.page(HEADS, cursor.get(), 5);
            page.items().forEach(head -> seen.add(head.stream()));
            cursor = page.findNext();
            Draft more = Draft.of("more-" + i).fact(new StreamId(StreamId.Kind.MOTHER, "!" + i), "new");
            page.items().forEach(head -> more.fact(head.stream(), "more"));
            keep(more);
        }
        assertEquals(before, seen);
    }

    /** The heads are what following every stream to its end gives. */
    final void assertHeadsTellTheLastFacts() {
        Map<StreamId, Head> ends = new LinkedHashMap<>();
        for (RecordedFact fact : scanned(new Query.AllFacts())) {
            ends.put(fact.stream(), new Head(fact.stream(), fact.sequence(), fact.hash()));
        }
        assertEquals(List.copyOf(ends.values()), scanned(HEADS));
    }
}
