package org.jiedui.adapter.memory;

import org.jiedui.adapter.contract.OutboxContract;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;

class MemoryOutboxTest extends OutboxContract {

    private final MemoryRecords records = new MemoryRecords();

    @Override
    protected Records records() {
        return records;
    }

    @Override
    protected Outbox outbox() {
        return records.outbox();
    }
}
