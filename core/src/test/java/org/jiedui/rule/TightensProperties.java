package org.jiedui.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What each order of a field allows below admits nothing that the value above refuses. */
class TightensProperties {

    private static boolean isAtLeast(int least, int asked) {
        return asked >= least;
    }

    private static boolean isAtMost(int most, int asked) {
        return asked <= most;
    }

    private static boolean isOneOfOrAny(Set<Integer> some, int asked) {
        return some.isEmpty() || some.contains(asked);
    }

    @Provide
    Arbitrary<Set<Integer>> sets() {
        return Arbitraries.integers().between(0, 4).set();
    }

    /** Where an order allows a value below, whatever that admits the one above admits. */
    private static <T> boolean holds(Tightens<T> order, BiPredicate<T, Integer> admits, T above, T below, int asked) {
        return !order.allows(above, below) || !admits.test(below, asked) || admits.test(above, asked);
    }

    @Property
    void J1_a_minimum_that_rises_and_a_maximum_that_falls_admit_nothing_more(
            @ForAll @IntRange(max = 9) int above,
            @ForAll @IntRange(max = 9) int below,
            @ForAll @IntRange(max = 9) int x) {
        assertTrue(holds(Tightens.minimumMayRise(), TightensProperties::isAtLeast, above, below, x));
        assertTrue(holds(Tightens.maximumMayFall(), TightensProperties::isAtMost, above, below, x));
    }

    @Property
    void J1_a_set_that_shrinks_admits_nothing_more(
            @ForAll("sets") Set<Integer> above, @ForAll("sets") Set<Integer> below, @ForAll @IntRange(max = 4) int x) {
        assertTrue(holds(Tightens.setMayShrink(), Set::contains, above, below, x));
        assertTrue(holds(Tightens.choiceMayShrink(), TightensProperties::isOneOfOrAny, above, below, x));
        assertTrue(holds(Tightens.setMayGrow(), (asked, given) -> !asked.contains(given), above, below, x));
        assertTrue(holds(Tightens.setAboveOnly(), Set::contains, above, below, x));
    }

    @Property
    void J1_every_order_allows_what_stands_above(@ForAll("sets") Set<Integer> some, @ForAll boolean permitted) {
        assertTrue(Tightens.<Integer>setMayShrink().allows(some, some));
        assertTrue(Tightens.<Integer>choiceMayShrink().allows(some, some));
        assertTrue(Tightens.<Integer>setMayGrow().allows(some, some));
        assertTrue(Tightens.<Set<Integer>>setAboveOnly().allows(some, some));
        assertTrue(Tightens.permissionMayEnd().allows(permitted, permitted));
    }

    @Test
    void J1_a_permission_may_end_and_never_begin() {
        assertTrue(Tightens.permissionMayEnd().allows(true, false));
        assertFalse(Tightens.permissionMayEnd().allows(false, true));
    }

    /** Planted: an order the wrong way round, and one that takes an empty choice for the strictest. */
    @Test
    void J1_an_order_the_wrong_way_round_and_an_empty_choice_would_be_caught() {
        Tightens<Integer> reversed = (above, below) -> below <= above;
        Tightens<Set<Integer>> emptied = (above, below) -> above.isEmpty() || above.containsAll(below);
        assertFalse(holds(reversed, TightensProperties::isAtLeast, 3, 2, 2));
        assertFalse(holds(emptied, TightensProperties::isOneOfOrAny, Set.of(1), Set.of(), 2));
        assertTrue(List.of(1, 2, 3).stream()
                .allMatch(x -> holds(emptied, TightensProperties::isOneOfOrAny, Set.of(1, 2), Set.of(1), x)));
    }
}
