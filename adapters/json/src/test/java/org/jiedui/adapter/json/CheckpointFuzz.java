package org.jiedui.adapter.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Checkpoints under a guided attack on their bytes. */
class CheckpointFuzz {

    static Stream<byte[]> seeds() {
        return Attack.checkpoints();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "")
    void give_heads_or_a_coded_error(byte[] text) {
        Attack.onCheckpoints(text);
    }
}
