package org.jiedui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.Fact;
import org.jiedui.fact.FactExamples;
import org.jiedui.fact.Fields;
import org.jiedui.flow.Forms.Upcaster;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PlaceFact.PlaceTaken;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.UnreadableException;
import org.jiedui.port.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An older form is brought up to that of today, and what is not known is refused by its code. */
class FormsTest {

    /** As if the first form had called a pairing a couple, and the second a pair. */
    private static final Upcaster FROM_COUPLE = renaming(1, "couple", "pair");

    private static final Upcaster FROM_PAIR = renaming(2, "pair", "pairing");
    private static final Forms THIRD = new Forms(List.of(FROM_COUPLE, FROM_PAIR));
    private static final List<Fact> TAKEN = List.of(new PlaceTaken(LocalDate.of(2024, 2, 29), PairingId.of("p-1")));

    private static Upcaster renaming(int from, String before, String after) {
        return new Upcaster("PlaceTaken", from, fields -> Fields.none().with(after, fields.text(before)));
    }

    private static Reason refused(String text) {
        return assertThrows(UnreadableException.class, () -> FactTexts.read(text))
                .reason();
    }

    @Test
    void a_form_of_today_is_read_as_it_is() {
        assertEquals(TAKEN, FactTexts.read("#PlaceTaken/3 2024-02-29\npairing=p-1\n", THIRD));
    }

    @Test
    void an_older_form_is_brought_up_step_by_step() {
        assertEquals(TAKEN, FactTexts.read("#PlaceTaken/1 2024-02-29\ncouple=p-1\n", THIRD));
        assertEquals(TAKEN, FactTexts.read("#PlaceTaken/2 2024-02-29\npair=p-1\n", THIRD));
    }

    @Test
    void forms_may_be_mixed_in_one_text() {
        String mixed = "#PlaceTaken/1 2024-02-29\ncouple=p-1\n#PlaceTaken/3 2024-02-29\npairing=p-1\n";
        assertEquals(List.of(TAKEN.get(0), TAKEN.get(0)), FactTexts.read(mixed, THIRD));
    }

    @Test
    void a_text_tells_whether_it_holds_an_older_form() {
        assertTrue(FactTexts.isOfToday("#PlaceTaken/3 2024-02-29\npairing=p-1\n", THIRD));
        assertFalse(FactTexts.isOfToday("#PlaceTaken/2 2024-02-29\npair=p-1\n", THIRD));
    }

    private static Row row(String body) {
        return new Row(new Key(RowKind.PLACES, "m-1"), 1, Map.of(), body);
    }

    @Test
    void S1_a_row_in_an_older_form_is_the_same_state() {
        Row today = row(FactTexts.write(TAKEN));
        assertTrue(StateCheck.isSame(today, today, THIRD));
        assertTrue(StateCheck.isSame(row("#PlaceTaken/2 2024-02-29\npair=p-1\n"), today, THIRD));
        assertFalse(StateCheck.isSame(row("#PlaceTaken/2 2024-02-29\npair=p-2\n"), today, THIRD));
        assertFalse(StateCheck.isSame(row("#PlaceTaken/3 2024-02-29\npairing=p-1\n"), today, THIRD));
        assertFalse(StateCheck.isSame(row("#PlaceTaken/2 2024-02-29\ncouple=p-1\n"), today, THIRD));
    }

    @Test
    void other_types_stay_in_their_form() {
        assertEquals(1, THIRD.today("PlaceFreed"));
        assertEquals(3, THIRD.today("PlaceTaken"));
    }

    @Test
    void an_upcaster_out_of_turn_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Forms(List.of(FROM_PAIR)));
        assertThrows(IllegalArgumentException.class, () -> new Forms(List.of(FROM_COUPLE, FROM_COUPLE)));
    }

    @Test
    void a_newer_form_is_refused_by_its_code() {
        assertEquals(Reason.UNKNOWN_FORM, refused("#PlaceTaken/2 2024-02-29\npairing=p-1\n"));
        assertEquals(Reason.UNKNOWN_FORM, refused("#PlaceTaken/0 2024-02-29\npairing=p-1\n"));
    }

    @Test
    void an_unknown_type_is_refused_by_its_code() {
        assertEquals(Reason.UNKNOWN_TYPE, refused("#PlaceDreamt/1 2024-02-29\npairing=p-1\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "#",
                "\n",
                "#PlaceTaken/1 2024-02-29",
                "#PlaceTaken/one 2024-02-29\npairing=p-1\n",
                "#PlaceTaken 2024-02-29\npairing=p-1\n",
                "#PlaceTaken/1\npairing=p-1\n",
                "#PlaceTaken/1 2024-02-30\npairing=p-1\n",
                "?PlaceTaken/1 2024-02-29\npairing=p-1\n",
                "#PlaceTaken/1 2024-02-29\npairing=p 1\n",
                "#PlaceTaken/1 2024-02-29\npairing=p-1",
                "#PlaceTaken/1 2024-02-29\n"
            })
    void a_text_that_the_library_did_not_write_is_refused_by_its_code(String text) {
        assertEquals(Reason.BAD_TEXT, refused(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "!UNDER_18\n", "!UNDER_18 BROKEN HARD \n", "!UNDER_18 TORN HARD M-6\n"})
    void an_answer_that_the_library_did_not_write_is_refused_by_its_code(String text) {
        assertThrows(UnreadableException.class, () -> AnswerTexts.read(text));
    }

    @Test
    void every_fact_is_written_in_the_form_that_is_read_as_that_of_today() {
        assertTrue(FactExamples.all().allMatch(fact -> Forms.OF_TODAY.today(fact.type()) == fact.formVersion()));
    }
}
