package org.jiedui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2010-05-20, 16, 2026-05-21",
        "2010-12-31, 16, 2027-01-01",
        "2008-02-29, 16, 2024-03-01",
        "2008-02-29, 18, 2026-03-01",
        "2008-02-28, 16, 2024-02-29",
        "2026-03-01, 0, 2026-03-02"
    })
    @Tag("M-1")
    void an_age_is_reached_on_the_day_after_the_birthday(LocalDate born, int years, LocalDate first) {
        assertEquals(first, Age.reachedOn(born, years));
        assertFalse(Age.isReached(born, years, first.minusDays(1)));
        assertTrue(Age.isReached(born, years, first));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03, 18, 2026-04-01",
        "2008-02, 18, 2026-03-01",
        "2006-02, 18, 2024-02-29",
        "2008-02, 20, 2028-03-01",
        "2007-12, 18, 2026-01-01"
    })
    @Tag("M-6")
    void a_month_of_birth_means_its_last_day(YearMonth born, int years, LocalDate first) {
        assertFalse(Age.isReached(born, years, first.minusDays(1)));
        assertTrue(Age.isReached(born, years, first));
    }

    @Property
    void who_was_born_later_is_never_older(
            @ForAll @IntRange(min = 0, max = 60_000) int born,
            @ForAll @IntRange(max = 1000) int later,
            @ForAll @IntRange(max = 100) int years) {
        LocalDate elder = LocalDate.ofEpochDay(born);
        assertFalse(Age.reachedOn(elder.plusDays(later), years).isBefore(Age.reachedOn(elder, years)));
    }

    /** The plain reading of civil practice, on the birthday itself, which the library must not take. */
    @ParameterizedTest
    @CsvSource("2010-05-20, 16, 2026-05-20")
    void the_birthday_itself_would_be_caught(LocalDate born, int years, LocalDate first) {
        assertThrows(AssertionError.class, () -> an_age_is_reached_on_the_day_after_the_birthday(born, years, first));
    }
}
