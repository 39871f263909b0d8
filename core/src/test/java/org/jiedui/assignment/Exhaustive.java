package org.jiedui.assignment;

/** The best total by trying every choice of every row. For a handful of rows and columns. */
final class Exhaustive {

    private final AssignmentProblem problem;
    private final int[] left;

    private Exhaustive(AssignmentProblem problem) {
        this.problem = problem;
        left = new int[problem.columnCount()];
        for (int column = 0; column < left.length; column++) {
            left[column] = problem.places(column);
        }
    }

    static Worth best(AssignmentProblem problem) {
        return new Exhaustive(problem).bestFrom(0);
    }

    private Worth bestFrom(int row) {
        if (row == problem.rowCount()) {
            return Worth.ZERO;
        }
        Worth best = bestFrom(row + 1);
        for (int column = 0; column < left.length; column++) {
            if (left[column] > 0 && problem.isAdmissible(row, column)) {
                left[column]--;
                Worth worth = bestFrom(row + 1).plus(problem.worth(row, column));
                left[column]++;
                best = worth.compareTo(best) > 0 ? worth : best;
            }
        }
        return best;
    }
}
