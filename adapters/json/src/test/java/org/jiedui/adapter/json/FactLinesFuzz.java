package org.jiedui.adapter.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of facts under a guided attack on their bytes. */
class FactLinesFuzz {

    static Stream<byte[]> seeds() {
        return Attack.facts();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "")
    void give_facts_or_coded_errors(byte[] lines) {
        Attack.onFacts(lines);
    }
}
