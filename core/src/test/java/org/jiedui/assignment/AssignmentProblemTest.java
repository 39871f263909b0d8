package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AssignmentProblemTest {

    private static final double[] ONE = {0};
    private static final double[] TWO = {0, 0};

    private final AssignmentProblemBuilder builder = AssignmentProblem.builder(new FlatCost(7, 100));

    @Test
    void refuses_points_below_one_and_says_where() {
        refuses("row 1 points are below 1", () -> rows(new int[] {1, 0}, TWO, new int[] {0, 0, 0}));
    }

    @Test
    void refuses_coordinates_that_are_not_finite() {
        refuses(
                "row 1 has a coordinate that is not finite",
                () -> rows(new int[] {1, 1}, new double[] {0, Double.NaN}, new int[] {0, 0, 0}));
    }

    @Test
    void refuses_coordinates_of_another_number() {
        refuses("x of each row, length 1 is not their number", () -> rows(new int[] {1, 1}, ONE, new int[] {0, 0, 0}));
    }

    @Test
    void refuses_pool_starts_that_do_not_fit() {
        refuses("poolStarts, length 2 is not one above rows", () -> rows(new int[] {1, 1}, TWO, new int[] {0, 0}));
        refuses("poolStarts, position 0 is not 0", () -> rows(new int[] {1}, ONE, new int[] {1, 0}));
        refuses(
                "poolStarts, position 1 is not the number of pools seen",
                () -> rows(new int[] {1}, ONE, new int[] {0, 2}));
        refuses(
                "poolStarts, position 2 falls",
                () -> builder.rows(
                        new int[] {1, 1, 1},
                        new double[3],
                        new double[3],
                        new double[3],
                        new int[] {0, 2, 1, 2},
                        new int[] {4, 5}));
    }

    @Test
    void refuses_places_below_zero() {
        refuses("column 0 places are below 0", () -> columns(new int[] {-1}, new int[] {0}));
    }

    @Test
    void refuses_pools_of_another_number_than_columns() {
        refuses("pools, length 2 is not the number of columns", () -> columns(new int[] {1}, new int[] {0, 0}));
    }

    @Test
    void refuses_pairs_of_rows_or_columns_that_do_not_exist() {
        small();
        refuses(
                "forbidden pair 1 has no such row",
                () -> builder.forbidden(new int[] {0, 1}, new int[] {0, 0}).build());
        builder.forbidden(new int[0], new int[0]);
        refuses(
                "bonus pair 0 has no such column",
                () -> builder.bonus(new int[] {0}, new int[] {-1}).build());
    }

    @Test
    void refuses_pairs_with_lists_of_two_lengths() {
        small();
        refuses(
                "rows of pairs, length 1 is not that of columns",
                () -> builder.bonus(new int[] {0}, new int[0]).build());
    }

    @Test
    void refuses_a_greatest_cost_below_zero() {
        refuses(
                "PairCost.atMost -1 is negative",
                () -> AssignmentProblem.builder(new FlatCost(0, -1)).build());
    }

    @Test
    void keeps_what_it_was_given_when_the_arrays_change() {
        int[] points = {5};
        int[] places = {2};
        rows(points, ONE, new int[] {0, 1});
        columns(places, new int[] {9});
        points[0] = 1;
        places[0] = 0;
        AssignmentProblem problem = builder.build();
        assertEquals(5, problem.points(0));
        assertEquals(2, problem.places(0));
    }

    @Test
    void admits_a_pair_whose_pool_is_seen_unless_it_is_forbidden() {
        small();
        assertTrue(builder.build().isAdmissible(0, 0));
        assertFalse(builder.build().isAdmissible(0, 1));
        assertFalse(
                builder.forbidden(new int[] {0, 0}, new int[] {0, 0}).build().isAdmissible(0, 0));
    }

    @Test
    void values_a_pair_by_points_bonus_and_cost() {
        small();
        assertEquals(new Worth(3, 0, -7), builder.build().worth(0, 0));
        assertEquals(
                new Worth(3, 1, -7),
                builder.bonus(new int[] {0, 0}, new int[] {0, 0}).build().worth(0, 0));
    }

    /** One row that sees pool 9, a column in pool 9 and one in pool 8. */
    private void small() {
        rows(new int[] {3}, ONE, new int[] {0, 1});
        columns(new int[] {1, 1}, new int[] {9, 8});
    }

    private void rows(int[] points, double[] coordinates, int[] poolStarts) {
        int seen = poolStarts[poolStarts.length - 1] == 0 ? 0 : 1;
        builder.rows(points, coordinates, coordinates, coordinates, poolStarts, seen == 0 ? new int[0] : new int[] {9});
    }

    private void columns(int[] places, int[] pools) {
        double[] coordinates = new double[places.length];
        builder.columns(places, pools, coordinates, coordinates, coordinates);
    }

    private static void refuses(String message, Executable attempt) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }
}
