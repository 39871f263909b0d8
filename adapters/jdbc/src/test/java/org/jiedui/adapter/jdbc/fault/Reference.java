package org.jiedui.adapter.jdbc.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Message;
import org.jiedui.port.Outbox;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;

/**
 * All that can be asked of a store after a scenario. Asking settles the messages that wait.
 *
 * @param rows by kind
 * @param facts of all streams
 * @param heads of all streams
 * @param answers to the commands of the facts and to the last one
 * @param people that there are
 * @param parked messages
 * @param messages that wait, in the order in which they are handed out
 */
record Reference(
        List<Row> rows,
        List<RecordedFact> facts,
        List<Head> heads,
        List<Optional<StoredAnswer>> answers,
        List<OpenFile> people,
        List<Message> parked,
        List<Message> messages) {

    private static Reference of(Desk desk) {
        Records records = desk.records();
        List<Row> rows = new ArrayList<>();
        for (RowKind kind : RowKind.values()) {
            records.scan(new Query.RowsOf(kind), rows::add);
        }
        List<RecordedFact> facts = new ArrayList<>();
        records.scan(new Query.AllFacts(), facts::add);
        List<Head> heads = new ArrayList<>();
        records.scan(new Query.Heads(), heads::add);
        Set<CommandId> commands = new LinkedHashSet<>(List.of(CommandId.of("asked")));
        facts.forEach(fact -> commands.add(fact.command()));
        return new Reference(
                rows,
                facts,
                heads,
                commands.stream().map(records::answer).toList(),
                OpenFile.all(desk.people()),
                desk.outbox().parked().stream()
                        .map(parked -> parked.claim().message())
                        .toList(),
                drain(desk.outbox()));
    }

    private static List<Message> drain(Outbox outbox) {
        List<Message> messages = new ArrayList<>();
        for (List<Outbox.Claim> claims = outbox.claim(1); !claims.isEmpty(); claims = outbox.claim(1)) {
            messages.add(claims.get(0).message());
            outbox.done(claims.get(0));
        }
        return messages;
    }

    /** A store that was asked without any fault holds and says what one in memory does. */
    static void compare(Scenario scenario, Outcome outcome, Desk asked) {
        Desk plain = Desk.inMemory(SteppingClock.at(Bench.START));
        Function<Desk, Object> asking = scenario.before().tell(new Tale(plain));
        Outcome expected = Outcome.of(() -> asking.apply(plain));
        assertTrue(expected.is(Outcome.Told.SETTLED), expected.text());
        assertEquals(expected, outcome, scenario.name());
        assertEquals(of(plain), of(asked), scenario.name());
    }
}
