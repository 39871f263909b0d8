package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The laws of an assignment as checks of any solver on any problem; a check that fails throws AssertionError. */
final class Laws {

    private Laws() {}

    static void proposesOnlyAdmissiblePairsWithinPlaces(AssignmentProblem problem, Assignment assignment) {
        int[] taken = new int[problem.columnCount()];
        for (int row = 0; row < problem.rowCount(); row++) {
            int column = assignment.columnOf(row);
            if (column != Assignment.LEFT_OUT) {
                assertTrue(problem.isAdmissible(row, column), "row " + row + " may not have column " + column);
                taken[column]++;
            }
        }
        for (int column = 0; column < taken.length; column++) {
            assertTrue(taken[column] <= problem.places(column), "column " + column + " has no " + taken[column]);
        }
    }

    static void totalIsThatOfThePairs(AssignmentProblem problem, Assignment assignment) {
        Worth total = Worth.ZERO;
        int matched = 0;
        for (int row = 0; row < problem.rowCount(); row++) {
            if (assignment.columnOf(row) != Assignment.LEFT_OUT) {
                total = total.plus(problem.worth(row, assignment.columnOf(row)));
                matched++;
            }
        }
        assertEquals(total, assignment.total());
        assertEquals(matched, assignment.matchedRows());
    }

    static void nothingIsBetter(AssignmentProblem problem, Assignment assignment) {
        assertEquals(Exhaustive.best(problem), assignment.total());
    }

    /** The proof as written at {@link Assignment}, over every admissible pair. */
    static void pricesProveTheTotal(AssignmentProblem problem, Assignment assignment) {
        Worth dual = Worth.ZERO;
        for (int row = 0; row < problem.rowCount(); row++) {
            assertTrue(assignment.rowPrice(row).compareTo(Worth.ZERO) >= 0, "row " + row + " has a price below zero");
            dual = dual.plus(assignment.rowPrice(row));
        }
        for (int column = 0; column < problem.columnCount(); column++) {
            Worth price = assignment.columnPrice(column);
            assertTrue(price.compareTo(Worth.ZERO) >= 0, "column " + column + " has a price below zero");
            dual = dual.plus(price.times(problem.places(column)));
        }
        assertEquals(assignment.total(), dual, "sum of prices");
        for (int row = 0; row < problem.rowCount(); row++) {
            for (int column = 0; column < problem.columnCount(); column++) {
                if (problem.isAdmissible(row, column)) {
                    Worth prices = assignment.rowPrice(row).plus(assignment.columnPrice(column));
                    boolean covered = prices.compareTo(problem.worth(row, column)) >= 0;
                    assertTrue(covered, "row " + row + " and column " + column + " are worth more than their prices");
                }
            }
        }
    }

    static void oneMoreColumnNeverCoversFewer(Specimen specimen, Specimen.Column column, Solver solver) {
        int before = solver.solve(specimen.problem()).matchedRows();
        int after = solver.solve(specimen.with(column).problem()).matchedRows();
        assertTrue(after >= before, after + " matched with one more column, " + before + " without");
    }

    static void orderOfInputChangesNothing(Specimen specimen, long seed, Solver solver) {
        Worth asGiven = solver.solve(specimen.problem()).total();
        assertEquals(asGiven, solver.solve(specimen.shuffled(seed).problem()).total());
    }
}
