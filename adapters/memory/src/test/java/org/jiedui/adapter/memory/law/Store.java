package org.jiedui.adapter.memory.law;

import java.util.function.UnaryOperator;
import org.jiedui.adapter.memory.MemoryPeople;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.port.Outbox;
import org.jiedui.port.People;
import org.jiedui.port.Records;

/** Where an office keeps everything, with nothing in it yet. */
public record Store(Records records, People people, Outbox outbox) {

    static Store inMemory(UnaryOperator<People> directory) {
        People people = directory.apply(new MemoryPeople());
        MemoryRecords records = new MemoryRecords(people);
        return new Store(records, people, records.outbox());
    }

    /** The same store behind other records. */
    public Store behind(UnaryOperator<Records> others) {
        return new Store(others.apply(records), people, outbox);
    }
}
