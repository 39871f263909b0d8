package org.jiedui.adapter.memory;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;

/** The facts of one stream. */
final class FactStream {

    private final StreamId id;
    private RecordedFact[] facts = new RecordedFact[2];
    private int size;

    FactStream(StreamId id) {
        this.id = id;
    }

    /** One instance for all facts of the stream. */
    StreamId id() {
        return id;
    }

    int size() {
        return size;
    }

    RecordedFact last() {
        return facts[size - 1];
    }

    void append(RecordedFact fact) {
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, size + (size >> 1) + 1);
        }
        facts[size++] = fact;
    }

    /** Goes on after a sequence number; returns false once no more are wanted. */
    boolean after(long sequence, Predicate<? super RecordedFact> wantsMore) {
        for (int i = (int) Math.min(sequence, size); i < size; i++) {
            if (!wantsMore.test(facts[i])) {
                return false;
            }
        }
        return true;
    }
}
