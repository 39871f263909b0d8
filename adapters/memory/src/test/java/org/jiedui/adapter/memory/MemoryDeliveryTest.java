package org.jiedui.adapter.memory;

import org.jiedui.adapter.contract.DeliveryContract;
import org.jiedui.port.Inbox;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;

class MemoryDeliveryTest extends DeliveryContract {

    private final MemoryRecords records = new MemoryRecords();

    @Override
    protected Records records() {
        return records;
    }

    @Override
    protected Outbox outbox() {
        return records.outbox();
    }

    @Override
    protected Inbox inbox() {
        return new MemoryInbox();
    }
}
