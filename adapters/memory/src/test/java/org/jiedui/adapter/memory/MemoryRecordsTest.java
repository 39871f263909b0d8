package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.People;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;
import org.junit.jupiter.api.Test;

class MemoryRecordsTest extends RecordsContract {

    private static final Key CHILD = new Key(RowKind.CHILD, "c-1");

    /** A fact that cannot say what it says. */
    private record Unsayable(LocalDate happenedOn) implements Fact {
        @Override
        public Fields fields() {
            throw new IllegalStateException("no fields");
        }
    }

    private final MemoryRecords records = new MemoryRecords();

    @Override
    protected Records records() {
        return records;
    }

    @Override
    protected People people() {
        return records.people();
    }

    @Test
    void S2_a_fact_that_cannot_be_written_down_keeps_nothing() {
        NewFact fact = new NewFact(new StreamId(StreamId.Kind.CHILD, "c-1"), new Unsayable(LocalDate.of(2024, 3, 1)));
        Changes changes = new Changes(
                Command.of("k-1", "clerk"),
                Instant.EPOCH,
                new StoredAnswer("", ""),
                Map.of(CHILD, 0L),
                List.of(new Row(CHILD, 1, Map.of(), "")),
                List.of(fact),
                List.of(),
                List.of());
        assertThrows(IllegalStateException.class, () -> records.commit(changes));
        assertEquals(Optional.empty(), records.find(CHILD));
        assertEquals(Optional.empty(), records.answer(CommandId.of("k-1")));
    }

    @Test
    void a_page_without_room_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> new MemoryRecords().page(new Query.RowsOf(RowKind.CHILD), "", 0));
    }

    @Test
    void a_cursor_of_no_page_is_refused() {
        Query.RowsUnder under = new Query.RowsUnder(RowKind.CHILD, "42");
        assertThrows(IllegalArgumentException.class, () -> records.page(under, "c-1", 10));
        assertThrows(IllegalArgumentException.class, () -> records.page(new Query.AllFacts(), "c-1", 10));
    }
}
