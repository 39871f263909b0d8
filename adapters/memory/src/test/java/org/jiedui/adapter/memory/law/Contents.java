package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.Person;
import org.jiedui.person.PersonId;
import org.jiedui.port.Message;
import org.jiedui.port.Outbox;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** All that an office has kept and put out. */
record Contents(
        List<Row> rows,
        List<RecordedFact> facts,
        List<Head> heads,
        List<Message> messages,
        List<Person> people,
        List<Map<String, String>> particulars) {

    /** Empties the outbox. */
    static Contents of(World world) {
        List<Row> rows = new ArrayList<>();
        for (RowKind kind : RowKind.values()) {
            world.records().scan(new Query.RowsOf(kind), rows::add);
        }
        List<Head> heads = new ArrayList<>();
        world.records().scan(new Query.Heads(), heads::add);
        List<PersonId> ids = new ArrayList<>();
        Cast.MOTHERS.stream().map(CaringMother::id).forEach(ids::add);
        Cast.CHILDREN.stream().map(Child::id).forEach(ids::add);
        List<Person> people = new ArrayList<>();
        List<Map<String, String>> particulars = new ArrayList<>();
        world.people().list(ids).forEach(file -> {
            people.add(file.person());
            particulars.add(file.particulars().asMap());
        });
        return new Contents(rows, world.facts(), heads, messages(world.outbox()), people, particulars);
    }

    void requireSame(Contents other) {
        Watch.requireSame("rows", rows, other.rows);
        Watch.requireSame("facts", facts, other.facts);
        Watch.requireSame("heads", heads, other.heads);
        Watch.requireSame("messages", messages, other.messages);
        Watch.requireSame("people", people, other.people);
        Watch.requireSame("particulars", particulars, other.particulars);
    }

    private static List<Message> messages(Outbox outbox) {
        List<Message> messages = new ArrayList<>();
        for (List<Outbox.Claim> claims = outbox.claim(1); !claims.isEmpty(); claims = outbox.claim(1)) {
            messages.add(claims.get(0).message());
            outbox.done(claims.get(0));
        }
        return messages;
    }
}
