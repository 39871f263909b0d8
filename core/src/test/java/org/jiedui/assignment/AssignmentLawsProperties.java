package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws on the real solver, which is also made to begin with too few candidates so that it has to mend. */
@Domain(Specimens.class)
@Domain(DomainContext.Global.class)
class AssignmentLawsProperties {

    @Property
    void M1_proposes_only_admissible_pairs_within_places(@ForAll Specimen specimen) {
        AssignmentProblem problem = specimen.problem();
        Assignment assignment = AssignmentSolver.solve(problem);
        Laws.proposesOnlyAdmissiblePairsWithinPlaces(problem, assignment);
        Laws.totalIsThatOfThePairs(problem, assignment);
    }

    @Property
    void M2_no_feasible_set_is_better(@ForAll Specimen specimen) {
        AssignmentProblem problem = specimen.problem();
        Laws.nothingIsBetter(problem, AssignmentSolver.solve(problem));
    }

    @Property
    void M2_no_feasible_set_is_better_when_it_begins_with_few_candidates(
            @ForAll Specimen specimen, @ForAll @IntRange(min = 1, max = 2) int few) {
        AssignmentProblem problem = specimen.problem();
        Assignment assignment = AssignmentSolver.solve(problem, few, 1);
        Laws.proposesOnlyAdmissiblePairsWithinPlaces(problem, assignment);
        Laws.nothingIsBetter(problem, assignment);
        Laws.pricesProveTheTotal(problem, assignment);
    }

    @Property
    void M2_prices_prove_the_total_over_every_admissible_pair(@ForAll Specimen specimen) {
        AssignmentProblem problem = specimen.problem();
        Laws.pricesProveTheTotal(problem, AssignmentSolver.solve(problem));
    }

    @Property
    void M2_the_textbook_method_finds_nothing_better(@ForAll Specimen specimen) {
        AssignmentProblem problem = specimen.problem();
        assertEquals(Exhaustive.best(problem), DenseHungarian.best(problem));
    }

    @Property
    void M5_one_more_column_never_covers_fewer(@ForAll Specimen specimen, @ForAll Specimen.Column column) {
        Laws.oneMoreColumnNeverCoversFewer(specimen, column, AssignmentSolver::solve);
    }

    @Property
    void M5_order_of_rows_and_columns_changes_no_objective(@ForAll Specimen specimen, @ForAll long seed) {
        Laws.orderOfInputChangesNothing(specimen, seed, AssignmentSolver::solve);
    }
}
