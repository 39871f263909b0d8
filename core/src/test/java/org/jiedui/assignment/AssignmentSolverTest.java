package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentSolverTest {

    private static final Specimen.Row ROW = new Specimen.Row(1, 0, 0, 0, Set.of(0));
    private static final Specimen.Column COLUMN = new Specimen.Column(1, 0, 0, 0, 0);

    @Test
    void nothing_to_match_is_worth_nothing() {
        Assignment assignment = AssignmentSolver.solve(
                AssignmentProblem.builder(new FlatCost(0, 0)).build());
        assertEquals(Worth.ZERO, assignment.total());
        assertEquals(0, assignment.matchedRows());
    }

    @Test
    void rows_without_columns_are_left_out() {
        assertEquals(Assignment.LEFT_OUT, solve(List.of(ROW), List.of()).columnOf(0));
    }

    @Test
    void columns_without_rows_stay_free_of_price() {
        assertEquals(Worth.ZERO, solve(List.of(), List.of(COLUMN)).columnPrice(0));
    }

    @Test
    void one_row_takes_the_nearer_of_two_columns() {
        Specimen.Column far = new Specimen.Column(1, 0, 20, 0, 0);
        assertEquals(1, solve(List.of(ROW), List.of(far, COLUMN)).columnOf(0));
    }

    @Test
    void a_row_that_sees_no_pool_is_left_out() {
        Specimen.Row blind = new Specimen.Row(9, 0, 0, 0, Set.of());
        Assignment assignment = solve(List.of(blind, ROW), List.of(COLUMN));
        assertEquals(Assignment.LEFT_OUT, assignment.columnOf(0));
        assertEquals(0, assignment.columnOf(1));
    }

    @Test
    void a_column_without_places_takes_nobody_and_is_priced_beyond_every_row() {
        Specimen.Column none = new Specimen.Column(0, 0, 0, 0, 0);
        Assignment assignment = solve(List.of(ROW), List.of(none));
        assertEquals(Assignment.LEFT_OUT, assignment.columnOf(0));
        assertEquals(Worth.ZERO, assignment.rowPrice(0));
        assertTrue(assignment.columnPrice(0).compareTo(new Worth(1, 0, 0)) >= 0);
    }

    @Test
    void a_row_whose_every_pair_is_forbidden_is_left_out() {
        List<Specimen.Pair> pair = List.of(new Specimen.Pair(0, 0));
        Specimen specimen = new Specimen(List.of(ROW), List.of(COLUMN), pair, pair);
        assertEquals(Worth.ZERO, AssignmentSolver.solve(specimen.problem()).total());
    }

    @Test
    void a_bonus_is_worth_any_detour_but_no_row() {
        Specimen.Column far = new Specimen.Column(1, 0, 170, 0, 1);
        Specimen specimen = new Specimen(
                List.of(ROW, new Specimen.Row(1, 0, 0, 0, Set.of(0, 1))),
                List.of(far, COLUMN),
                List.of(),
                List.of(new Specimen.Pair(1, 0)));
        assertEquals(1, AssignmentSolver.solve(specimen.problem()).total().bonuses());
        assertEquals(0, AssignmentSolver.solve(specimen.problem()).columnOf(1));
    }

    @Test
    void more_points_go_first_whatever_they_cost() {
        Specimen.Row urgentAndFar = new Specimen.Row(2, 170, 0, 1, Set.of(0));
        Assignment assignment = solve(List.of(ROW, urgentAndFar), List.of(COLUMN));
        assertEquals(Assignment.LEFT_OUT, assignment.columnOf(0));
        assertEquals(0, assignment.columnOf(1));
    }

    @Test
    void a_column_takes_as_many_rows_as_it_has_places() {
        List<Specimen.Row> rows = new ArrayList<>(List.of(ROW, ROW, ROW, ROW));
        Assignment assignment = solve(rows, List.of(new Specimen.Column(3, 0, 50, 0, 0)));
        assertEquals(3, assignment.matchedRows());
    }

    @Test
    void places_may_be_as_many_as_an_int_can_say() {
        Specimen.Column endless = new Specimen.Column(Integer.MAX_VALUE, 0, 0, 0, 0);
        assertEquals(2, solve(List.of(ROW, ROW), List.of(endless, endless)).matchedRows());
    }

    @Test
    void the_same_arrays_give_the_same_pairs_and_prices() {
        AssignmentProblem problem = Families.mixture(7).problem();
        Assignment first = AssignmentSolver.solve(problem);
        Assignment second = AssignmentSolver.solve(Families.mixture(7).problem());
        for (int row = 0; row < problem.rowCount(); row++) {
            assertEquals(first.columnOf(row), second.columnOf(row));
            assertEquals(first.rowPrice(row), second.rowPrice(row));
        }
        for (int column = 0; column < problem.columnCount(); column++) {
            assertEquals(first.columnPrice(column), second.columnPrice(column));
        }
    }

    @Test
    void refuses_ranks_that_do_not_fit_one_long() {
        AssignmentProblem problem = flat(1 << 30, new FlatCost(1, Integer.MAX_VALUE));
        AssignmentTooLargeException refusal =
                assertThrows(AssignmentTooLargeException.class, () -> AssignmentSolver.solve(problem));
        assertEquals(1, refusal.matchable());
        assertEquals(1, refusal.bonusRows());
        assertEquals(1 << 30, refusal.greatestPoints());
        assertEquals(Integer.MAX_VALUE, refusal.greatestCost());
    }

    @Test
    void solves_up_to_the_stated_bound() {
        int cost = Integer.MAX_VALUE;
        int points = (int) ((1L << 59) / (10L * (9L * cost + 2)));
        Assignment assignment = AssignmentSolver.solve(flat(points, new FlatCost(cost, cost)));
        assertEquals(new Worth(points, 1, -cost), assignment.total());
        AssignmentProblem beyond = flat(points + 1, new FlatCost(cost, cost));
        assertThrows(AssignmentTooLargeException.class, () -> AssignmentSolver.solve(beyond));
    }

    @Test
    void names_the_pair_whose_cost_leaves_its_bounds() {
        AssignmentProblem problem = flat(1, new FlatCost(8, 7));
        IllegalStateException broken = assertThrows(IllegalStateException.class, () -> AssignmentSolver.solve(problem));
        assertEquals("row 0, column 0: PairCost.of gave 8, outside 0..7", broken.getMessage());
    }

    @Test
    void notices_a_cost_that_changes_its_mind() {
        PairCost fickle = new PairCost() {
            private int asked;

            @Override
            public int of(int row, int column) {
                return asked++;
            }

            @Override
            public int atLeast(int row, double squaredDistance) {
                return 0;
            }

            @Override
            public int atMost() {
                return 100;
            }
        };
        assertThrows(IllegalStateException.class, () -> AssignmentSolver.solve(flat(1, fickle)));
    }

    /** One row and one column, a bonus pair. */
    private static AssignmentProblem flat(int points, PairCost cost) {
        double[] here = {0};
        return AssignmentProblem.builder(cost)
                .rows(new int[] {points}, here, here, here, new int[] {0, 1}, new int[] {0})
                .columns(new int[] {1}, new int[] {0}, here, here, here)
                .bonus(new int[] {0}, new int[] {0})
                .build();
    }

    private static Assignment solve(List<Specimen.Row> rows, List<Specimen.Column> columns) {
        return AssignmentSolver.solve(new Specimen(rows, columns, List.of(), List.of()).problem());
    }
}
