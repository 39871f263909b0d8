package org.jiedui.adapter.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiedui.port.Inbox;

/** Remembers what was taken for as long as the process lives. Safe for use by many threads. */
public final class MemoryInbox implements Inbox {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Long> last = new HashMap<>();

    /** An inbox that took nothing yet. */
    public MemoryInbox() {}

    @Override
    public synchronized boolean take(String messageId) {
        return taken.add(messageId);
    }

    @Override
    public synchronized Turn take(String subject, long sequence) {
        long next = last.getOrDefault(subject, 0L) + 1;
        if (sequence != next) {
            return sequence < next ? Turn.STALE : Turn.EARLY;
        }
        last.put(subject, sequence);
        return Turn.NEXT;
    }
}
