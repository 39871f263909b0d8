package org.jiedui.programme;

import static org.jiedui.programme.Programmes.between;
import static org.jiedui.programme.Programmes.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.programme.ProgrammeOnDay.InForce;
import org.jiedui.programme.ProgrammeOnDay.NoneInForce;
import org.jiedui.rule.ProgrammeVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("H-27")
class ProgrammeBookTest {

    private final Programme first = version(1, between("2020-01-01", "2022-01-01"));
    private final Programme second = version(2, Programmes.from("2022-07-01"));
    private final ProgrammeBook book = ProgrammeBook.of(List.of(first, second));

    @Test
    void an_act_is_judged_by_the_version_in_force_on_its_day() {
        assertEquals(new InForce(first), book.inForceOn(LocalDate.parse("2021-12-31")));
        assertEquals(new InForce(second), book.inForceOn(LocalDate.parse("2022-07-01")));
    }

    @Test
    void says_so_when_no_version_is_in_force() {
        LocalDate gap = LocalDate.parse("2022-01-01");
        assertEquals(new NoneInForce("made-up", gap), book.inForceOn(gap));
        assertEquals("none", book.inForceOn(LocalDate.parse("2019-12-31")).fold(Programme::toString, none -> "none"));
    }

    @Test
    void goes_on_with_the_version_in_force() {
        assertEquals(
                "made-up@1", book.inForceOn(LocalDate.parse("2020-01-01")).fold(Programme::toString, none -> "none"));
    }

    @Test
    void finds_the_version_that_a_decision_stored_even_after_its_end() {
        assertEquals(first, book.find(first.version()).orElseThrow());
        assertTrue(book.find(new ProgrammeVersion("made-up", 3)).isEmpty());
        assertEquals(List.of(first, second), book.list());
    }

    @Test
    void refuses_two_versions_in_force_on_one_day() {
        Programme early = version(2, Programmes.from("2021-12-31"));
        assertThrows(IllegalArgumentException.class, () -> ProgrammeBook.of(List.of(first, early)));
    }

    @Test
    void refuses_a_later_version_that_comes_into_force_before_an_earlier_one() {
        Programme before = version(3, between("2019-01-01", "2019-06-01"));
        assertThrows(IllegalArgumentException.class, () -> ProgrammeBook.of(List.of(first, before)));
    }

    @Test
    void refuses_the_same_version_twice() {
        Programme again = version(1, Programmes.from("2030-01-01"));
        assertThrows(IllegalArgumentException.class, () -> ProgrammeBook.of(List.of(first, again)));
    }

    @Test
    void refuses_versions_of_two_programmes() {
        Programme other = Programmes.draft(new ProgrammeVersion("other", 2))
                .effective(Programmes.from("2030-01-01"))
                .complete();
        assertThrows(IllegalArgumentException.class, () -> ProgrammeBook.of(List.of(first, other)));
    }

    @Test
    void refuses_an_empty_book() {
        assertThrows(IllegalArgumentException.class, () -> ProgrammeBook.of(List.of()));
    }
}
