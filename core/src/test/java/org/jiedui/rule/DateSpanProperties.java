package org.jiedui.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A span is half-open, may be empty and may have no end; what is said of two is compared with counting days. */
class DateSpanProperties {

    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final int LONGEST = 20;

    private static DateSpan span(int from, int length) {
        return new DateSpan(START.plusDays(from), START.plusDays(from + length));
    }

    private static long counted(DateSpan one, DateSpan other, BiPredicate<DateSpan, LocalDate> contains) {
        return START.datesUntil(START.plusDays(2 * LONGEST + 1))
                .filter(day -> contains.test(one, day) && contains.test(other, day))
                .count();
    }

    private static void sharesTheDaysCounted(
            int from, int length, int otherFrom, int otherLength, BiPredicate<DateSpan, LocalDate> contains) {
        DateSpan one = span(from, length);
        DateSpan other = span(otherFrom, otherLength);
        long days = counted(one, other, contains);

        assertEquals(days, one.daysShared(other));
        assertEquals(days, other.daysShared(one));
        assertEquals(days > 0, one.overlaps(other));
    }

    @Property
    void two_spans_share_the_days_that_lie_in_both(
            @ForAll @IntRange(max = LONGEST) int from,
            @ForAll @IntRange(max = LONGEST) int length,
            @ForAll @IntRange(max = LONGEST) int otherFrom,
            @ForAll @IntRange(max = LONGEST) int otherLength) {
        sharesTheDaysCounted(from, length, otherFrom, otherLength, DateSpan::contains);
    }

    @Test
    void a_span_that_held_its_last_date_would_be_caught() {
        BiPredicate<DateSpan, LocalDate> closed = (span, day) -> span.contains(day) || day.equals(span.until());
        assertThrows(AssertionError.class, () -> sharesTheDaysCounted(0, 5, 5, 5, closed));
    }

    @Property
    void a_span_has_as_many_days_as_it_contains(
            @ForAll @IntRange(max = LONGEST) int from, @ForAll @IntRange(max = LONGEST) int length) {
        DateSpan span = span(from, length);
        assertEquals(length, span.days());
        assertEquals(length, counted(span, span, DateSpan::contains));
    }

    @Property
    void a_span_that_is_not_empty_holds_its_first_and_last_day_and_no_more(
            @ForAll @IntRange(max = LONGEST) int from, @ForAll @IntRange(min = 1, max = LONGEST) int length) {
        DateSpan span = span(from, length);
        assertTrue(span.contains(span.from()) && span.contains(span.last()));
        assertFalse(span.contains(span.from().minusDays(1)) || span.contains(span.until()));
        assertEquals(span, DateSpan.ofDays(span.from(), span.last()));
    }

    @Property
    void an_empty_span_holds_no_day_and_overlaps_nothing(
            @ForAll @IntRange(max = LONGEST) int from,
            @ForAll @IntRange(max = LONGEST) int otherFrom,
            @ForAll @IntRange(max = LONGEST) int otherLength) {
        DateSpan empty = span(from, 0);
        assertEquals(0, empty.days());
        assertFalse(empty.contains(empty.from()));
        assertFalse(empty.overlaps(span(otherFrom, otherLength)));
    }

    @Property
    void a_span_without_an_end_holds_every_later_day(
            @ForAll @IntRange(max = LONGEST) int from, @ForAll @IntRange(max = 100_000) int later) {
        DateSpan open = DateSpan.startingOn(START.plusDays(from));
        assertTrue(open.isOpen());
        assertTrue(open.contains(open.from().plusDays(later)));
        assertFalse(open.contains(open.from().minusDays(1)));
        assertTrue(open.overlaps(DateSpan.startingOn(START.plusDays(later))));
        assertEquals(LocalDate.MAX, open.last());
    }

    @Test
    void spans_that_touch_share_no_day() {
        assertFalse(span(0, 5).overlaps(span(5, 5)));
        assertEquals(1, span(0, 6).daysShared(span(5, 5)));
    }

    @Test
    void a_span_of_one_day_ends_on_the_next() {
        DateSpan day = DateSpan.ofDays(START, START);
        assertEquals(START.plusDays(1), day.until());
        assertFalse(day.isOpen());
    }

    @Test
    void days_that_end_on_the_eve_are_none() {
        assertEquals(0, DateSpan.ofDays(START, START.minusDays(1)).days());
        assertThrows(IllegalArgumentException.class, () -> DateSpan.ofDays(START, START.minusDays(2)));
    }

    @Test
    void refuses_an_end_before_the_beginning_and_names_both() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> new DateSpan(START, START.minusDays(1)));
        assertTrue(refused.getMessage().contains("2024-02-19"), refused.getMessage());
        assertTrue(refused.getMessage().contains("2024-02-20"), refused.getMessage());
    }
}
