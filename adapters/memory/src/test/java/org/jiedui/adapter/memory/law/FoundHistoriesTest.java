package org.jiedui.adapter.memory.law;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Histories in which a law was once found broken, as they were shrunk. */
class FoundHistoriesTest {

    private static void live(Law law, Step... steps) {
        Book.IDS.forEach(programme -> new History(programme, true, List.of(steps)).play(Parts.right(), law));
    }

    @Test
    @Tag("R7")
    void R7_harm_is_reported_by_somebody_who_may_not_keep_the_ledger() {
        live(Law.R7, new CareStep.Contact(0, 0, 0, true, true));
    }
}
