package org.jiedui.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and dates are read by hand for speed, so each is compared with the reading of the platform. */
class TokensProperties {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Property
    void an_id_is_what_the_pattern_of_the_format_says(@ForAll("almostIds") String text) {
        assertEquals(ID.matcher(text).matches(), Tokens.isId(text));
    }

    @Provide
    Arbitrary<String> almostIds() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("._-")
                .withChars(" :/;é男０\n")
                .ofMaxLength(66);
    }

    @Test
    void an_id_has_up_to_64_characters_and_one_at_least() {
        assertTrue(Tokens.isId("x".repeat(64)));
        assertFalse(Tokens.isId("x".repeat(65)));
        assertFalse(Tokens.isId(""));
    }

    @Test
    void a_refused_id_is_not_repeated_in_the_message() {
        assertSame("m-1", Tokens.requireId("m-1", "A mother's id"));
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> Tokens.requireId("a b", "A mother's id"));
        assertTrue(refused.getMessage().startsWith("A mother's id has 1 to 64"), refused.getMessage());
        assertFalse(refused.getMessage().contains("a b"), refused.getMessage());
    }

    @Property
    void a_date_that_was_written_is_read_back(@ForAll("days") LocalDate day) {
        assertEquals(day, Tokens.date(day.toString()));
    }

    @Property
    void a_text_of_ten_characters_is_read_as_the_platform_reads_it(@ForAll("almostDates") String text) {
        assertEquals(read(LocalDate::parse, text), read(Tokens::date, text));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Dates with one character exchanged, and days that a month may lack. */
    @Provide
    Arbitrary<String> almostDates() {
        Arbitrary<String> spoilt = days().flatMap(day -> Arbitraries.integers()
                .between(0, 9)
                .flatMap(at -> Arbitraries.of('0', '3', '9', '-', '+', ' ', 'x', '０')
                        .map(c -> new StringBuilder(day.toString())
                                .replace(at, at + 1, c.toString())
                                .toString())));
        Arbitrary<String> late = Arbitraries.integers()
                .between(1890, 2110)
                .flatMap(year -> Arbitraries.integers()
                        .between(1, 13)
                        .flatMap(month -> Arbitraries.integers()
                                .between(27, 32)
                                .map(day -> "%d-%02d-%02d".formatted(year, month, day))));
        return Arbitraries.oneOf(spoilt, late);
    }

    private static Optional<LocalDate> read(Function<String, LocalDate> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Property
    void february_has_29_days_in_leap_years_only(@ForAll @IntRange(min = 1, max = 9999) int year) {
        String text = "%04d-02-29".formatted(year);
        assertEquals(
                LocalDate.of(year, 1, 1).isLeapYear(), read(Tokens::date, text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-3-1",
                "2026/03/01",
                "20260301",
                "2026-03-01T",
                " 2026-03-1",
                "+12345-01-01",
                "-0001-01-01"
            })
    void a_text_of_another_form_is_no_date(String text) {
        assertThrows(DateTimeException.class, () -> Tokens.date(text));
    }

    @Test
    void codes_and_clauses_are_ordered_and_printed_by_their_text() {
        assertEquals("H-12", ClauseId.of("H-12").toString());
        assertEquals("UNDER_18", Code.of("UNDER_18").toString());
        assertTrue(ClauseId.of("H-12").compareTo(ClauseId.of("H-6")) < 0);
        assertTrue(Code.of("SEX").compareTo(Code.of("RESIDENCE")) > 0);
        assertNotEquals(ClauseId.of("S-11a"), ClauseId.of("S-11A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H12", "h-12", "ABCD-1", "H-", "H-1234567", "H-1 ", "H-1\n", "人-1"})
    void a_text_of_another_shape_is_no_clause(String text) {
        assertThrows(IllegalArgumentException.class, () -> ClauseId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1A", "_A", "under_18", "UNDER 18", "UNDER-18", "A\n"})
    void a_text_of_another_shape_is_no_code(String text) {
        assertThrows(IllegalArgumentException.class, () -> Code.of(text));
    }

    @Test
    void a_code_has_2_to_40_characters() {
        assertEquals("A1", Code.of("A1").value());
        assertEquals(40, Code.of("A".repeat(40)).value().length());
        assertThrows(IllegalArgumentException.class, () -> Code.of("A".repeat(41)));
    }

    @Test
    void a_programme_version_has_an_id_and_a_number_from_1() {
        assertEquals("school@2", new ProgrammeVersion("school", 2).toString());
        assertThrows(IllegalArgumentException.class, () -> new ProgrammeVersion("school", 0));
        assertThrows(IllegalArgumentException.class, () -> new ProgrammeVersion(" ", 1));
    }
}
