package org.jiedui.assignment;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.PerProperty;

/** Each law catches its wrong solvers; each of those keeps another law, so the catch is not for something else. */
@Domain(Specimens.class)
@Domain(DomainContext.Global.class)
class PlantedBugProperties {

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M1_catches_a_solver_that_lets_a_bonus_override_a_prohibition(@ForAll Specimen specimen) {
        pairs(specimen, WrongSolvers::forgivingBonusPairs);
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M1_catches_a_solver_that_counts_one_place_too_many(@ForAll Specimen specimen) {
        pairs(specimen, WrongSolvers::overfilling);
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_solver_that_keeps_only_near_columns(@ForAll Specimen specimen) {
        best(specimen, WrongSolvers.nearestOnly(2));
    }

    @Property
    void M1_is_kept_by_the_solver_that_keeps_only_near_columns(@ForAll Specimen specimen) {
        pairs(specimen, WrongSolvers.nearestOnly(2));
    }

    @Property(tries = 20_000)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_solver_that_prices_only_once(@ForAll Specimen specimen) {
        best(specimen, WrongSolvers.pricingOnce(1));
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_greedy_solver(@ForAll Specimen specimen) {
        best(specimen, WrongSolvers::greedy);
    }

    @Property
    void M1_is_kept_by_the_greedy_solver(@ForAll Specimen specimen) {
        pairs(specimen, WrongSolvers::greedy);
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_solver_that_forgets_whose_turn_it_is(@ForAll Specimen specimen) {
        best(specimen, WrongSolvers::ignoringPoints);
    }

    @Property
    void M5_is_kept_by_the_solver_that_forgets_whose_turn_it_is(
            @ForAll Specimen specimen, @ForAll Specimen.Column column) {
        Laws.oneMoreColumnNeverCoversFewer(specimen, column, WrongSolvers::ignoringPoints);
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_solver_that_weighs_points_against_cost(@ForAll Specimen specimen) {
        best(specimen, WrongSolvers::weighingPointsAgainstCost);
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_proof_with_one_unit_in_the_wrong_place(@ForAll Specimen specimen) {
        AssignmentProblem problem = specimen.problem();
        Laws.pricesProveTheTotal(problem, WrongSolvers.misplacingOneUnit(problem));
    }

    @Property
    void M2_is_kept_by_the_pairs_whose_proof_has_one_unit_in_the_wrong_place(@ForAll Specimen specimen) {
        best(specimen, WrongSolvers::misplacingOneUnit);
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M2_catches_the_proof_of_a_solver_that_keeps_only_near_columns(@ForAll Specimen specimen) {
        AssignmentProblem problem = specimen.problem();
        Laws.pricesProveTheTotal(problem, WrongSolvers.nearestOnly(2).solve(problem));
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M5_catches_a_solver_whose_near_columns_push_each_other_out(
            @ForAll Specimen specimen, @ForAll Specimen.Column column) {
        Laws.oneMoreColumnNeverCoversFewer(specimen, column, WrongSolvers.nearestOnly(1));
    }

    @Property(tries = 5000)
    @PerProperty(MustBeCaught.class)
    void M5_catches_a_solver_that_lets_the_first_row_choose_first(@ForAll Specimen specimen, @ForAll long seed) {
        Laws.orderOfInputChangesNothing(specimen, seed, WrongSolvers::servingTheFirstRowFirst);
    }

    @Property
    void M5_more_columns_are_taken_well_by_the_solver_that_lets_the_first_row_choose_first(
            @ForAll Specimen specimen, @ForAll Specimen.Column column) {
        Laws.oneMoreColumnNeverCoversFewer(specimen, column, WrongSolvers::servingTheFirstRowFirst);
    }

    private static void pairs(Specimen specimen, Solver solver) {
        AssignmentProblem problem = specimen.problem();
        Laws.proposesOnlyAdmissiblePairsWithinPlaces(problem, solver.solve(problem));
    }

    private static void best(Specimen specimen, Solver solver) {
        AssignmentProblem problem = specimen.problem();
        Laws.nothingIsBetter(problem, solver.solve(problem));
    }
}
