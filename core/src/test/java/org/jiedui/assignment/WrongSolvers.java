package org.jiedui.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Solvers with one planted bug each: most answer most problems rightly. */
final class WrongSolvers {

    private WrongSolvers() {}

    /** Looks only at the nearest columns of each row and at bonus pairs, and is right about those. */
    static Solver nearestOnly(int nearest) {
        return problem -> AssignmentSolver.solve(restrictedTo(problem, nearestColumns(problem, nearest)));
    }

    /** Prices the absent pairs once, adds what is missing, solves again, and stops there. */
    static Solver pricingOnce(int nearest) {
        return problem -> {
            BiPredicate<Integer, Integer> known = nearestColumns(problem, nearest);
            Assignment first = AssignmentSolver.solve(restrictedTo(problem, known));
            return AssignmentSolver.solve(restrictedTo(
                    problem,
                    known.or((row, column) ->
                            first.rowPrice(row).plus(first.columnPrice(column)).compareTo(problem.worth(row, column))
                                    < 0)));
        };
    }

    /** Gives each row in turn, most points first, the best column that is left. */
    static Assignment greedy(AssignmentProblem problem) {
        int[] left = placesOf(problem);
        int[] columnOf = new int[problem.rowCount()];
        Arrays.fill(columnOf, Assignment.LEFT_OUT);
        List<Integer> rows = indices(problem.rowCount());
        rows.sort(Comparator.comparingInt(row -> -problem.points(row)));
        for (int row : rows) {
            Worth best = Worth.ZERO;
            for (int column = 0; column < left.length; column++) {
                boolean open = left[column] > 0 && problem.isAdmissible(row, column);
                if (open && problem.worth(row, column).compareTo(best) > 0) {
                    best = problem.worth(row, column);
                    columnOf[row] = column;
                }
            }
            if (columnOf[row] != Assignment.LEFT_OUT) {
                left[columnOf[row]]--;
            }
        }
        return unproved(problem, columnOf);
    }

    /** Lets a bonus override a prohibition. */
    static Assignment forgivingBonusPairs(AssignmentProblem problem) {
        return AssignmentSolver.solve(forbidding(
                problem,
                (row, column) -> problem.forbidden().contains(row, column)
                        && !problem.bonus().contains(row, column)));
    }

    /** Counts one place too many where a column has several. */
    static Assignment overfilling(AssignmentProblem problem) {
        AssignmentProblem.Columns columns = problem.columns();
        int[] places = Arrays.stream(columns.places())
                .map(each -> each > 1 ? each + 1 : each)
                .toArray();
        return AssignmentSolver.solve(new AssignmentProblem(
                problem.cost(),
                problem.rows(),
                new AssignmentProblem.Columns(places, columns.pools(), columns.at()),
                problem.forbidden(),
                problem.bonus()));
    }

    /** Covers as many rows as possible at the least cost, and forgets whose turn it is. */
    static Assignment ignoringPoints(AssignmentProblem problem) {
        AssignmentProblem.Rows rows = problem.rows();
        int[] points = new int[problem.rowCount()];
        Arrays.fill(points, 1);
        Assignment assignment = AssignmentSolver.solve(new AssignmentProblem(
                problem.cost(),
                new AssignmentProblem.Rows(points, rows.at(), rows.poolStarts(), rows.pools()),
                problem.columns(),
                problem.forbidden(),
                problem.bonus()));
        return unproved(problem, columnsOf(problem, assignment));
    }

    /** Adds the ranks up with weights that are large, but not large enough: one point for 1,500 of cost. */
    static Assignment weighingPointsAgainstCost(AssignmentProblem problem) {
        BiPredicate<Integer, Integer> worthwhile = (row, column) -> {
            Worth worth = problem.worth(row, column);
            return worth.points() * 1500 + worth.savings() > 0;
        };
        return AssignmentSolver.solve(restrictedTo(problem, worthwhile));
    }

    /** Lets the first row choose first, as long as nobody is left out for it and no bonus is lost. */
    static Assignment servingTheFirstRowFirst(AssignmentProblem problem) {
        Assignment best = AssignmentSolver.solve(problem);
        BiPredicate<Integer, Integer> nearest = nearestColumns(problem, 1);
        Assignment served =
                AssignmentSolver.solve(restrictedTo(problem, (row, column) -> row > 0 || nearest.test(row, column)));
        boolean asGood = served.total().points() == best.total().points()
                && served.total().bonuses() == best.total().bonuses();
        return asGood ? served : best;
    }

    /** Finds the best pairs, and moves one unit of the proof from a column to a row that is not matched to it. */
    static Assignment misplacingOneUnit(AssignmentProblem problem) {
        Assignment best = AssignmentSolver.solve(problem);
        WorthList rowPrices = new WorthList(problem.rowCount());
        WorthList columnPrices = new WorthList(problem.columnCount());
        indices(problem.rowCount()).forEach(row -> rowPrices.set(row, best.rowPrice(row)));
        indices(problem.columnCount()).forEach(column -> columnPrices.set(column, best.columnPrice(column)));
        Worth unit = new Worth(0, 0, 1);
        for (int column = 0; column < problem.columnCount(); column++) {
            for (int row = 0; row < problem.rowCount(); row++) {
                boolean priced = best.columnPrice(column).compareTo(unit) >= 0 && problem.places(column) == 1;
                if (priced && best.columnOf(row) != column && best.columnOf(row) != Assignment.LEFT_OUT) {
                    columnPrices.set(column, best.columnPrice(column).plus(unit.times(-1)));
                    rowPrices.set(row, best.rowPrice(row).plus(unit));
                    return new Assignment(columnsOf(problem, best), rowPrices, columnPrices, best.total());
                }
            }
        }
        return best;
    }

    private static BiPredicate<Integer, Integer> nearestColumns(AssignmentProblem problem, int nearest) {
        boolean[][] near = new boolean[problem.rowCount()][problem.columnCount()];
        for (int row = 0; row < problem.rowCount(); row++) {
            int of = row;
            indices(problem.columnCount()).stream()
                    .filter(column -> problem.places(column) > 0 && problem.isAdmissible(of, column))
                    .sorted(Comparator.comparingInt(column -> problem.costOf(of, column)))
                    .limit(nearest)
                    .forEach(column -> near[of][column] = true);
        }
        return (row, column) -> near[row][column] || problem.bonus().contains(row, column);
    }

    private static AssignmentProblem restrictedTo(AssignmentProblem problem, BiPredicate<Integer, Integer> kept) {
        return forbidding(
                problem,
                (row, column) -> problem.forbidden().contains(row, column)
                        || (problem.isAdmissible(row, column) && !kept.test(row, column)));
    }

    private static AssignmentProblem forbidding(AssignmentProblem problem, BiPredicate<Integer, Integer> barred) {
        List<int[]> pairs = new ArrayList<>();
        for (int row = 0; row < problem.rowCount(); row++) {
            for (int column = 0; column < problem.columnCount(); column++) {
                if (barred.test(row, column)) {
                    pairs.add(new int[] {row, column});
                }
            }
        }
        int[] rows = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        int[] columns = pairs.stream().mapToInt(pair -> pair[1]).toArray();
        PairSet forbidden = PairSet.of(problem.rowCount(), rows, columns);
        return new AssignmentProblem(problem.cost(), problem.rows(), problem.columns(), forbidden, problem.bonus());
    }

    private static Assignment unproved(AssignmentProblem problem, int[] columnOf) {
        Worth total = Worth.ZERO;
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] != Assignment.LEFT_OUT) {
                total = total.plus(problem.worth(row, columnOf[row]));
            }
        }
        return new Assignment(columnOf, new WorthList(problem.rowCount()), new WorthList(problem.columnCount()), total);
    }

    private static int[] columnsOf(AssignmentProblem problem, Assignment assignment) {
        return indices(problem.rowCount()).stream()
                .mapToInt(assignment::columnOf)
                .toArray();
    }

    private static int[] placesOf(AssignmentProblem problem) {
        return indices(problem.columnCount()).stream().mapToInt(problem::places).toArray();
    }

    private static List<Integer> indices(int count) {
        List<Integer> indices = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            indices.add(index);
        }
        return indices;
    }
}
