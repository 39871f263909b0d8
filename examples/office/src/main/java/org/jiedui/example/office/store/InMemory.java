package org.jiedui.example.office.store;

import java.security.SecureRandom;
import org.jiedui.Relay;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.port.Messages;
import org.jiedui.port.People;
import org.jiedui.port.Records;

/** A store that is gone when the program ends. */
final class InMemory implements Store {

    private final MemoryRecords records = new MemoryRecords();
    private final byte[] secret = new byte[MasterKey.BYTES];

    InMemory() {
        new SecureRandom().nextBytes(secret);
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public People people() {
        return records.people();
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public void relay(Messages messages, int attempts) {
        new Relay(records.outbox(), messages, attempts).run(Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        // It goes with the program.
    }
}
