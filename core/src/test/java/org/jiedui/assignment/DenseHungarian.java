package org.jiedui.assignment;

import java.util.Arrays;

/**
 * The best total by the textbook Hungarian method on the full matrix: a second opinion that shares nothing with the
 * solver. Every place is a column of its own, and every row has one more column, where it is left out.
 */
final class DenseHungarian {

    private static final long BONUS = 1L << 32;
    private static final long POINT = 1L << 46;
    private static final long NEVER = Long.MAX_VALUE / 4;

    private final AssignmentProblem problem;
    private final int[] columnOfPlace;
    private final long[] rowPotential;
    private final long[] potential;
    private final int[] rowAt;

    private DenseHungarian(AssignmentProblem problem) {
        this.problem = problem;
        int rows = problem.rowCount();
        int[] columns = new int[0];
        for (int column = 0; column < problem.columnCount(); column++) {
            int places = Math.min(rows, problem.places(column));
            int from = columns.length;
            columns = Arrays.copyOf(columns, from + places);
            Arrays.fill(columns, from, from + places, column);
        }
        columnOfPlace = columns;
        rowPotential = new long[rows + 1];
        potential = new long[columns.length + rows + 1];
        rowAt = new int[potential.length];
    }

    static Worth best(AssignmentProblem problem) {
        DenseHungarian hungarian = new DenseHungarian(problem);
        for (int row = 1; row <= problem.rowCount(); row++) {
            hungarian.insert(row);
        }
        return hungarian.total();
    }

    /** Rows and places count from 1, as in the textbook; place 0 stands for the row being inserted. */
    private void insert(int row) {
        long[] reach = new long[potential.length];
        Arrays.fill(reach, NEVER);
        int[] before = new int[potential.length];
        boolean[] done = new boolean[potential.length];
        rowAt[0] = row;
        int place = 0;
        do {
            done[place] = true;
            int from = rowAt[place];
            int nearest = -1;
            for (int other = 1; other < potential.length; other++) {
                if (!done[other]) {
                    long step = cost(from - 1, other - 1) - rowPotential[from] - potential[other];
                    if (step < reach[other]) {
                        reach[other] = step;
                        before[other] = place;
                    }
                    nearest = nearest < 0 || reach[other] < reach[nearest] ? other : nearest;
                }
            }
            long rise = reach[nearest];
            for (int other = 0; other < potential.length; other++) {
                if (done[other]) {
                    rowPotential[rowAt[other]] += rise;
                    potential[other] -= rise;
                } else {
                    reach[other] -= rise;
                }
            }
            place = nearest;
        } while (rowAt[place] != 0);
        for (; place != 0; place = before[place]) {
            rowAt[place] = rowAt[before[place]];
        }
    }

    private long cost(int row, int place) {
        if (place >= columnOfPlace.length) {
            return place - columnOfPlace.length == row ? 0 : NEVER / 2;
        }
        int column = columnOfPlace[place];
        if (!problem.isAdmissible(row, column)) {
            return NEVER / 2;
        }
        Worth worth = problem.worth(row, column);
        return -(worth.points() * POINT + worth.bonuses() * BONUS + worth.savings());
    }

    private Worth total() {
        Worth total = Worth.ZERO;
        for (int place = 1; place <= columnOfPlace.length; place++) {
            if (rowAt[place] != 0) {
                total = total.plus(problem.worth(rowAt[place] - 1, columnOfPlace[place - 1]));
            }
        }
        return total;
    }
}
