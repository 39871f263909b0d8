package org.jiedui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jiedui.duty.DutyId;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.ProgrammeVersion;
import org.jiedui.rule.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final ProgrammeVersion FIRST = new ProgrammeVersion(Programmes.ID, 1);

    @Test
    @Tag("H-27")
    void a_programme_has_an_owner_a_version_and_the_days_on_which_it_is_in_force() {
        Programme programme = Programmes.draft(FIRST)
                .effective(Programmes.between("2020-01-01", "2021-01-01"))
                .complete();

        assertEquals(Owner.COUNTY, programme.owner());
        assertEquals(FIRST, programme.version());
        assertEquals(Programmes.between("2020-01-01", "2021-01-01"), programme.effective());
        assertEquals("made-up@1", programme.toString());
    }

    @Test
    @Tag("H-2")
    void says_what_it_rests_on_in_free_text() {
        assertEquals(
                new Wording("试行办法", "A trial"),
                Programmes.draft(FIRST).complete().basis());
    }

    @Test
    void names_the_part_that_was_not_given() {
        Exception refused = assertThrows(
                NullPointerException.class, () -> Programme.draft(FIRST).complete());
        assertTrue(refused.getMessage().contains("owner"), refused.getMessage());
    }

    @Test
    void refuses_a_standing_that_counts_a_duty_which_is_not_owed() {
        ProgrammeDraft draft = Programmes.draft(FIRST).standing(Programmes.standing(DutyId.of("VISIT")));
        assertThrows(IllegalArgumentException.class, draft::complete);
    }

    @Test
    void finds_the_text_of_a_clause_and_says_when_there_is_none() {
        ClauseTexts texts = Programmes.draft(FIRST).complete().clauses();

        assertEquals("每月联系", texts.get(Programmes.CLAUSE).chinese());
        assertTrue(texts.find(ClauseId.of("Z-2")).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> texts.get(ClauseId.of("Z-2")));
    }

    @Test
    void refuses_blank_texts() {
        assertThrows(IllegalArgumentException.class, () -> new ClauseText(" ", "text", "source"));
        assertThrows(IllegalArgumentException.class, () -> new ClauseText("字", "text", ""));
        assertThrows(IllegalArgumentException.class, () -> new Wording("", "text"));
    }

    @Test
    void clause_texts_are_equal_when_their_texts_are() {
        ClauseText text = new ClauseText("字", "text", "source");
        assertEquals(ClauseTexts.of(Map.of(Programmes.CLAUSE, text)), ClauseTexts.of(Map.of(Programmes.CLAUSE, text)));
    }
}
