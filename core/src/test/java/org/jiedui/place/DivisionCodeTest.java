package org.jiedui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "420000000000, PROVINCE, 42",
        "420500000000, PREFECTURE, 4205",
        "420525000000, COUNTY, 420525",
        "420525100000, TOWNSHIP, 420525100",
        "420525100201, VILLAGE, 420525100201",
        "420525000201, VILLAGE, 420525000201",
        "429000000000, PREFECTURE, 4290",
        "420001000000, COUNTY, 420001",
        "420520000000, COUNTY, 420520",
        "000000000000, PROVINCE, 00",
        "000000000001, VILLAGE, 000000000001"
    })
    void its_own_digits_are_the_shortest_cut_after_which_only_zeros_stand(
            String digits, DivisionLevel level, String own) {
        assertEquals(level, DivisionCode.of(digits).level());
        assertEquals(own, DivisionCode.of(digits).ownDigits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"421071000000", "421171000000", "420525401000", "420321000000"})
    void codes_of_quasi_units_and_retired_ones_are_codes_too(String digits) {
        assertTrue(DivisionCode.isCode(digits));
        assertEquals(digits, DivisionCode.of(digits).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "420525", "4205250000000", "42052500000x", "４20525000000", " 42052500000"})
    void refuses_whatever_is_not_twelve_digits(String text) {
        assertFalse(DivisionCode.isCode(text));
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.of(text));
    }

    @Test
    void covers_what_begins_with_its_own_digits() {
        DivisionCode county = DivisionCode.of("420525000000");
        assertTrue(county.covers(county));
        assertTrue(county.covers(DivisionCode.of("420525100201")));
        assertFalse(county.covers(DivisionCode.of("420526100201")));
        assertFalse(county.covers(DivisionCode.of("420500000000")));
    }

    @Test
    @Tag("X-8")
    void the_digits_4290_cover_the_counties_directly_under_the_province() {
        assertTrue(DivisionCode.of("429000000000").covers(DivisionCode.of("429004000000")));
        assertFalse(DivisionCode.of("429004000000").covers(DivisionCode.of("429005000000")));
    }

    @Property
    void covering_is_an_order(
            @ForAll @NumericChars @StringLength(12) String one, @ForAll @NumericChars @StringLength(12) String other) {
        DivisionCode first = DivisionCode.of(one);
        DivisionCode second = DivisionCode.of(other);
        assertTrue(first.covers(first));
        assertEquals(first.equals(second), first.covers(second) && second.covers(first));
    }

    @Property
    void whatever_stands_at_a_level_covers_what_it_was_cut_from(
            @ForAll @NumericChars @StringLength(12) String digits, @ForAll DivisionLevel level) {
        DivisionCode code = DivisionCode.of(digits);
        assertTrue(code.at(level).covers(code));
        assertEquals(code.prefix(level), code.at(level).prefix(level));
        assertEquals(code.at(level), code.at(level).at(level));
        assertTrue(code.at(level).level().compareTo(level) <= 0);
        assertEquals(code, DivisionCode.ofPrefix(code.ownDigits()));
    }

    @Test
    void a_coarse_code_stands_for_itself_at_every_finer_level() {
        DivisionCode prefecture = DivisionCode.of("420500000000");
        assertEquals(prefecture, prefecture.at(DivisionLevel.VILLAGE));
        assertEquals("420500", prefecture.prefix(DivisionLevel.COUNTY));
    }

    @Test
    void a_prefix_is_filled_with_zeros_and_has_at_most_twelve_digits() {
        assertEquals("000000000000", DivisionCode.ofPrefix("").digits());
        assertEquals("429004000000", DivisionCode.ofPrefix("429004").digits());
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.ofPrefix("4205251002011"));
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.ofPrefix("42x"));
    }

    @Test
    void codes_are_ordered_by_their_digits() {
        assertTrue(DivisionCode.of("420525000000").compareTo(DivisionCode.of("420526000000")) < 0);
    }
}
