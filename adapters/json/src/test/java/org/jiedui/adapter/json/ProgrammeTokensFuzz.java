package org.jiedui.adapter.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Programme files under a guided attack on their tokens, which gets past the parser. */
class ProgrammeTokensFuzz {

    static Stream<byte[]> seeds() {
        return Attack.tokenEdits();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "")
    void give_a_programme_or_a_coded_error(byte[] edits) {
        Attack.onProgrammeTokens(edits);
    }
}
