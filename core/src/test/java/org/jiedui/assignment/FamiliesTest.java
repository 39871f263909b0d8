package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void M2_proved_where_everything_is_tied() {
        isProved(Families.everythingTied());
    }

    @Test
    void M2_proved_where_many_share_few_spots() {
        isProved(Families.fewSpots());
    }

    @Test
    void M2_proved_along_a_chain_of_pools() {
        Specimen chain = Families.chain();
        isProved(chain);
        assertEquals(120, AssignmentSolver.solve(chain.problem()).matchedRows());
    }

    @Test
    void M2_proved_along_a_line() {
        isProved(Families.line());
    }

    @Test
    void M2_proved_around_a_star() {
        isProved(Families.star());
    }

    @Test
    void M2_proved_between_antipodes() {
        isProved(Families.antipodes());
    }

    @Test
    void M2_proved_for_many_rows_and_few_places() {
        isProved(Families.manyRowsFewPlaces());
    }

    @Test
    void M2_proved_for_columns_of_several_places() {
        isProved(Families.severalPlaces());
    }

    @Test
    void M2_proved_with_a_crowd_at_one_end() {
        isProved(Families.crowdAtOneEnd());
    }

    @Test
    void M2_proved_for_thirty_mixtures() {
        for (long seed = 0; seed < 30; seed++) {
            isProved(Families.mixture(seed));
        }
    }

    @Test
    void M5_order_of_rows_and_columns_changes_no_objective_of_ten_mixtures() {
        for (long seed = 100; seed < 110; seed++) {
            Laws.orderOfInputChangesNothing(Families.mixture(seed), seed, AssignmentSolver::solve);
        }
    }

    @Test
    void M5_one_more_column_never_covers_fewer_of_ten_mixtures() {
        Specimen.Column column = new Specimen.Column(1, 4, 3, 3, 0);
        for (long seed = 200; seed < 210; seed++) {
            Laws.oneMoreColumnNeverCoversFewer(Families.mixture(seed), column, AssignmentSolver::solve);
        }
    }

    @Test
    void M2_catches_sixteen_near_columns_where_a_crowd_stands_at_one_end() {
        AssignmentProblem problem = Families.crowdAtOneEnd().problem();
        Assignment wrong = WrongSolvers.nearestOnly(16).solve(problem);
        Laws.proposesOnlyAdmissiblePairsWithinPlaces(problem, wrong);
        assertThrows(AssertionError.class, () -> Laws.pricesProveTheTotal(problem, wrong));
    }

    @Test
    void M2_catches_a_single_round_of_pricing_where_a_crowd_stands_at_one_end() {
        AssignmentProblem problem = Families.crowdAtOneEnd().problem();
        Assignment wrong = WrongSolvers.pricingOnce(4).solve(problem);
        Laws.proposesOnlyAdmissiblePairsWithinPlaces(problem, wrong);
        assertThrows(AssertionError.class, () -> Laws.pricesProveTheTotal(problem, wrong));
    }

    /** By its prices over all pairs, by a second solver, and whatever number of candidates it begins with. */
    private static void isProved(Specimen specimen) {
        AssignmentProblem problem = specimen.problem();
        Worth best = DenseHungarian.best(problem);
        for (int few : new int[] {1, 3, 16}) {
            Assignment assignment = AssignmentSolver.solve(problem, few, few);
            Laws.proposesOnlyAdmissiblePairsWithinPlaces(problem, assignment);
            Laws.totalIsThatOfThePairs(problem, assignment);
            Laws.pricesProveTheTotal(problem, assignment);
            assertEquals(best, assignment.total());
        }
    }
}
