package org.jiedui.assignment;

import java.util.Arrays;

/**
 * The best total by the textbook Hungarian method on the full matrix: a second opinion that shares nothing with the
 * solver. Every place is a column of its own.
 */
final class DenseHungarian {

    private static final long BONUS = 1L << 32;
    private static final long POINT = 1L << 46;
    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final int NOBODY = -1;

    private final AssignmentProblem problem;
    private final int[] columnOfPlace;
    private final long[][] costs;
    private final long[] rowPotential;
    private final long[] potential;
    private final int[] rowAt;
    private final long[] reach;
    private final int[] before;
    private final boolean[] done;

    private DenseHungarian(AssignmentProblem problem) {
        this.problem = problem;
        int rows = problem.rowCount();
        columnOfPlace = placeByPlace(problem);
        int places = columnOfPlace.length;
        costs = new long[rows][places];
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < places; place++) {
                costs[row][place] = cost(row, columnOfPlace[place]);
            }
        }
        rowPotential = new long[rows];
        potential = new long[places];
        rowAt = new int[places];
        Arrays.fill(rowAt, NOBODY);
        reach = new long[places];
        before = new int[places];
        done = new boolean[places];
    }

    static Worth best(AssignmentProblem problem) {
        DenseHungarian hungarian = new DenseHungarian(problem);
        for (int row = 0; row < problem.rowCount(); row++) {
            hungarian.insert(row);
        }
        return hungarian.total();
    }

    private void insert(int source) {
        Arrays.fill(reach, NEVER);
        Arrays.fill(done, false);
        long distance = 0;
        long leaving = NEVER;
        int leaver = NOBODY;
        int place = NOBODY;
        int row = source;
        while (true) {
            if (distance - rowPotential[row] < leaving) {
                leaving = distance - rowPotential[row];
                leaver = place;
            }
            int nearest = relax(row, place, distance);
            if (nearest == NOBODY || leaving <= reach[nearest]) {
                raise(source, leaving);
                shift(source, leaver);
                return;
            }
            place = nearest;
            distance = reach[place];
            if (rowAt[place] == NOBODY) {
                raise(source, distance);
                shift(source, place);
                return;
            }
            done[place] = true;
            row = rowAt[place];
        }
    }

    private int relax(int row, int from, long distance) {
        long[] costsOfRow = costs[row];
        long base = distance - rowPotential[row];
        int nearest = NOBODY;
        long least = NEVER / 2;
        for (int place = 0; place < reach.length; place++) {
            if (!done[place]) {
                long step = base + costsOfRow[place] - potential[place];
                if (step < reach[place]) {
                    reach[place] = step;
                    before[place] = from;
                }
                if (reach[place] < least) {
                    least = reach[place];
                    nearest = place;
                }
            }
        }
        return nearest;
    }

    private void raise(int source, long distance) {
        rowPotential[source] += distance;
        for (int place = 0; place < reach.length; place++) {
            if (done[place]) {
                potential[place] -= distance - reach[place];
                rowPotential[rowAt[place]] += distance - reach[place];
            }
        }
    }

    /** Moves rows along the path to the end; the row that stood there, if any, is left out. */
    private void shift(int source, int end) {
        int place = end;
        while (place != NOBODY) {
            int from = before[place];
            rowAt[place] = from == NOBODY ? source : rowAt[from];
            place = from;
        }
    }

    private long cost(int row, int column) {
        if (!problem.isAdmissible(row, column)) {
            return NEVER / 2;
        }
        Worth worth = problem.worth(row, column);
        return -(worth.points() * POINT + worth.bonuses() * BONUS + worth.savings());
    }

    private Worth total() {
        Worth total = Worth.ZERO;
        for (int place = 0; place < rowAt.length; place++) {
            if (rowAt[place] != NOBODY) {
                total = total.plus(problem.worth(rowAt[place], columnOfPlace[place]));
            }
        }
        return total;
    }

    private static int[] placeByPlace(AssignmentProblem problem) {
        int[] columns = new int[0];
        for (int column = 0; column < problem.columnCount(); column++) {
            int places = Math.min(problem.rowCount(), problem.places(column));
            int from = columns.length;
            columns = Arrays.copyOf(columns, from + places);
            Arrays.fill(columns, from, from + places, column);
        }
        return columns;
    }
}
