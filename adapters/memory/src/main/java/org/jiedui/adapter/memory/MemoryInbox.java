package org.jiedui.adapter.memory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedui.port.Inbox;

/** Remembers every message taken, for as long as the process lives. Safe for use by many threads. */
public final class MemoryInbox implements Inbox {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** An inbox that took nothing yet. */
    public MemoryInbox() {}

    @Override
    public boolean take(String messageId) {
        return taken.add(messageId);
    }
}
