package org.jiedui.adapter.memory.law;

import java.util.List;
import org.jiedui.person.RecordCheck;
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

    @Test
    @Tag("P6")
    @Tag("M-9")
    void P6_an_open_query_does_not_outlive_the_answer_before_it() {
        live(Law.P6, new ScreeningStep.Check(0, RecordCheck.Result.UNANSWERED, 0), new Step.Sleep(365));
    }

    @Test
    @Tag("P1")
    @Tag("M-9")
    void P1_an_open_query_does_not_hide_a_hit() {
        live(
                Law.P1,
                new ScreeningStep.Check(0, RecordCheck.Result.HIT, 0),
                new ScreeningStep.Check(0, RecordCheck.Result.UNANSWERED, 0),
                new Step.Sleep(40));
    }
}
