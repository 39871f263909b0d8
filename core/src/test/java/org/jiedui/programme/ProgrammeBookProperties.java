package org.jiedui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Test;

/** Laws R3 and J2 of the book, each with a planted bug that breaks it. */
class ProgrammeBookProperties {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** Which version number judges an act of a day, in the eyes of some book over versions in their load order. */
    private interface Book extends BiFunction<List<Programme>, LocalDate, Optional<Integer>> {}

    private static Optional<Integer> real(List<Programme> versions, LocalDate day) {
        return ProgrammeBook.of(versions)
                .inForceOn(day)
                .fold(programme -> Optional.of(programme.version().number()), none -> Optional.empty());
    }

    /** Planted: the newest version judges every act since the first, so a new version rewrites old decisions. */
    private static Optional<Integer> newestWins(List<Programme> versions, LocalDate day) {
        return versions.stream()
                .filter(programme ->
                        versions.stream().anyMatch(any -> any.effective().contains(day)))
                .map(programme -> programme.version().number())
                .max(Integer::compare);
    }

    /** Planted: the version that was loaded last and has begun judges, so load order decides. */
    private static Optional<Integer> lastLoadedWins(List<Programme> versions, LocalDate day) {
        return versions.stream()
                .filter(programme -> !day.isBefore(programme.effective().from()))
                .map(programme -> programme.version().number())
                .reduce((before, after) -> after);
    }

    @Property
    void r3_a_new_version_changes_no_day_before_it_begins(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 60) Integer> lengths,
            @ForAll @IntRange(max = 400) int day) {
        r3(ProgrammeBookProperties::real, lengths, day);
    }

    @Test
    void r3_catches_a_book_in_which_the_newest_version_wins() {
        assertThrows(AssertionError.class, () -> r3(ProgrammeBookProperties::newestWins, List.of(10, 10), 5));
    }

    private static void r3(Book book, List<Integer> lengths, int day) {
        List<Programme> after = versions(lengths);
        List<Programme> before = after.subList(0, after.size() - 1);
        LocalDate act = START.plusDays(day);
        if (act.isBefore(after.get(after.size() - 1).effective().from())) {
            assertEquals(book.apply(before, act), book.apply(after, act));
        }
    }

    @Property
    void j2_the_order_in_which_versions_are_loaded_changes_nothing(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 60) Integer> lengths,
            @ForAll @IntRange(max = 400) int day,
            @ForAll Random random) {
        j2(ProgrammeBookProperties::real, lengths, day, random);
    }

    @Test
    void j2_catches_a_book_in_which_the_version_loaded_last_wins() {
        assertThrows(AssertionError.class, () -> {
            for (int seed = 0; seed < 20; seed++) {
                j2(ProgrammeBookProperties::lastLoadedWins, List.of(10, 10, 10), 25, new Random(seed));
            }
        });
    }

    private static void j2(Book book, List<Integer> lengths, int day, Random random) {
        List<Programme> inOrder = versions(lengths);
        List<Programme> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, random);
        LocalDate act = START.plusDays(day);
        assertEquals(book.apply(inOrder, act), book.apply(shuffled, act));
    }

    /** Versions one after another, each as long as given, with a gap of a day after every odd one. */
    private static List<Programme> versions(List<Integer> lengths) {
        List<Programme> versions = new ArrayList<>();
        LocalDate from = START;
        for (int length : lengths) {
            LocalDate until = from.plusDays(length);
            versions.add(Programmes.version(versions.size() + 1, new DateSpan(from, until)));
            from = until.plusDays(versions.size() % 2);
        }
        return versions;
    }
}
