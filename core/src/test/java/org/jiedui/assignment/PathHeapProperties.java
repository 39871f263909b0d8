package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PathHeapProperties {

    @Property
    void gives_back_keys_in_ascending_order(@ForAll List<Long> keys) {
        PathHeap heap = new PathHeap();
        for (int at = 0; at < keys.size(); at++) {
            heap.push(keys.get(at), at);
        }
        for (long key : keys.stream().sorted().toList()) {
            assertEquals(key, heap.leastKey());
            assertEquals(key, keys.get(heap.pop()));
        }
        assertTrue(heap.isEmpty());
    }
}
