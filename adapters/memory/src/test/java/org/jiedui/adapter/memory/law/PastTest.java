package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedui.PastOffice;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.flow.RecordsAsOf;
import org.jiedui.pairing.PairingId;
import org.jiedui.port.Changes;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two clocks: what is told of a day depends on the instant at which it is told. */
@Tag("S1")
class PastTest {

    private final World world = new World(Book.IDS.get(0), Parts.right());

    PastTest() {
        new History(Book.IDS.get(0), true, List.of()).play(world);
    }

    @Test
    void an_entry_recorded_late_changes_what_is_told_of_a_day_and_not_what_was_told() {
        PairingId pairing = world.told().spells().get(0).id();
        world.sleep(45);
        Instant before = world.now();
        world.sleep(1);
        LocalDate day = world.today();
        new CareStep.Contact(0, 0, 5, false, false).play(world);
        PastOffice past = world.office().history().knownAt(before);
        assertEquals(before, past.at());
        assertEquals(List.of(), past.ledger(pairing));
        assertEquals(1, world.office().duties().ledger(pairing).size());
        assertFalse(world.office().duties().ledger(pairing).get(0).happenedOn().isAfter(day));
        assertNotEquals(past.occurrences(pairing, day), world.office().duties().occurrences(pairing, day));
    }

    @Test
    void a_day_to_come_may_be_asked_about_as_well() {
        PastOffice past = world.office().history().knownAt(world.now());
        LocalDate later = world.today().plusDays(500);
        assertEquals(
                world.office().reports().coverage(World.PROVINCE, later),
                past.reports().coverage(World.PROVINCE, later));
    }

    @Test
    void before_anything_was_recorded_nothing_was_known() {
        Records past = RecordsAsOf.of(world.records(), world.now().minusNanos(1));
        Snapshot.kept(past, world.today()).forEach((query, items) -> assertEquals(List.of(), items, query.toString()));
    }

    @Test
    void a_stream_ends_before_the_first_fact_recorded_later_even_if_the_clock_went_back() {
        PlainStore store = PlainStore.of(world.records());
        StreamId mother =
                new StreamId(StreamId.Kind.MOTHER, Cast.MOTHERS.get(0).id().value());
        RecordedFact second = store.of(mother).get(1);
        store.facts.set(
                store.facts.indexOf(second), recordedAt(second, world.now().plus(Duration.ofDays(1))));
        Records past = RecordsAsOf.of(store, world.now());
        assertEquals(store.of(mother).subList(0, 1), Snapshot.scanned(past, new Query.FactsOf(mother)));
        assertEquals(
                List.of(1L),
                Snapshot.scanned(past, new Query.RowsOf(RowKind.QUALIFICATION)).stream()
                        .filter(row -> row.key().id().equals(mother.id()))
                        .map(Row::version)
                        .toList());
    }

    private static RecordedFact recordedAt(RecordedFact fact, Instant at) {
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

    @Test
    void the_past_is_paged_like_the_present() {
        Records past = RecordsAsOf.of(world.records(), world.now());
        Query<RecordedFact> query = new Query.AllFacts();
        List<RecordedFact> paged = new ArrayList<>();
        String after = "";
        do {
            Page<RecordedFact> page = past.page(query, after, 4);
            paged.addAll(page.items());
            after = page.cursor();
        } while (!after.isEmpty());
        assertEquals(Snapshot.scanned(world.records(), query), paged);
        assertThrows(IllegalArgumentException.class, () -> past.page(query, "", 0));
    }

    @Test
    void the_past_takes_nothing_and_answers_no_command() {
        Records past = RecordsAsOf.of(world.records(), world.now());
        Changes changes = new Changes(
                Command.of("k-1", "officer"),
                world.now(),
                new StoredAnswer("hash", ""),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThrows(UnsupportedOperationException.class, () -> past.commit(changes));
        assertThrows(UnsupportedOperationException.class, () -> past.answer(CommandId.of("k-1")));
    }
}
