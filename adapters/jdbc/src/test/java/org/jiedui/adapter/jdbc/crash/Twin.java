package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.memory.MemoryPeople;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.fact.CommandId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Outbox;
import org.jiedui.port.People;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;

/** The same office in memory, which is asked what is known to be kept: the store must look like it to the last byte. */
final class Twin {

    private static final int MANY = 1000;

    private final SteppingClock clock = SteppingClock.at(County.START);
    private final People people = new MemoryPeople();
    private final MemoryRecords records = new MemoryRecords(people);
    private final ProgrammeOffice office = County.office(records, people, clock);
    private final List<CommandId> asked = new ArrayList<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    /** Takes a step and tells its outcome. */
    String ask(Step step) {
        clock.set(step.at());
        asked.add(step.commandId());
        String outcome = step.ask(office);
        hear();
        return outcome;
    }

    private void hear() {
        Outbox outbox = records.outbox();
        for (List<Outbox.Claim> claims = outbox.claim(MANY); !claims.isEmpty(); claims = outbox.claim(MANY)) {
            for (Outbox.Claim claim : claims) {
                String subject = claim.message().notice().subject();
                lines.computeIfAbsent(subject, key -> new ArrayList<>())
                        .add(claim.message().id());
                outbox.done(claim);
            }
        }
    }

    int size() {
        return asked.size();
    }

    /** The ids of all messages there ever were, in order, by subject. */
    Map<String, List<String>> lines() {
        return lines;
    }

    void requireLike(JdbcStore store) {
        requireSame("facts", store.records(), new Query.AllFacts());
        requireSame("heads", store.records(), new Query.Heads());
        for (RowKind kind : RowKind.values()) {
            requireSame("rows of " + kind, store.records(), new Query.RowsOf(kind));
        }
        for (CommandId id : asked) {
            assertEquals(records.answer(id), store.records().answer(id), "the answer of " + id);
        }
        for (PersonId id : everybody()) {
            assertEquals(file(people, id), file(store.people(), id), "the file of " + id);
        }
    }

    private static Optional<List<Object>> file(People from, PersonId id) {
        return from.find(id)
                .map(file -> List.of(file.person(), file.particulars().asMap()));
    }

    private void requireSame(String what, Records stored, Query<?> query) {
        assertEquals(all(records, query), all(stored, query), what);
    }

    private static <T> List<T> all(Records from, Query<T> query) {
        List<T> items = new ArrayList<>();
        from.scan(query, items::add);
        return items;
    }

    private static List<PersonId> everybody() {
        List<PersonId> everybody = new ArrayList<>();
        for (int mother = 0; mother < Victim.MOTHERS; mother++) {
            everybody.add(County.motherId(mother));
        }
        for (int child = 0; child < Victim.CHILDREN; child++) {
            everybody.add(County.childId(child));
        }
        return everybody;
    }
}
