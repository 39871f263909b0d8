package org.jiedui.pairing;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jiedui.assignment.AssignmentProblem;
import org.jiedui.assignment.AssignmentProblemBuilder;
import org.jiedui.place.Point;

/** Puts a round into the solver's arrays. */
final class RoundProblem {

    private final RoundField field;
    private final AssignmentProblemBuilder builder;

    private RoundProblem(RoundField field, PairingPolicy policy) {
        this.field = field;
        builder = AssignmentProblem.builder(new RoundCost(field, policy));
    }

    static AssignmentProblem of(RoundField field, UrgencyClasses classes, PairingPolicy policy) {
        RoundProblem problem = new RoundProblem(field, policy);
        problem.addRows(classes);
        problem.addColumns();
        problem.addPairs();
        return problem.builder.build();
    }

    private void addRows(UrgencyClasses classes) {
        int count = field.rowCount();
        int[] points = IntStream.range(0, count)
                .map(row -> classes.pointsOf(field.row(row)))
                .toArray();
        int[] poolStarts = new int[count + 1];
        IntStream.Builder pools = IntStream.builder();
        for (int row = 0; row < count; row++) {
            int[] seen = field.areas().seenBy(row);
            IntStream.of(seen).forEach(pools::add);
            poolStarts[row + 1] = poolStarts[row] + seen.length;
        }
        double[][] at = coordinates(count, field::rowPoint);
        builder.rows(points, at[0], at[1], at[2], poolStarts, pools.build().toArray());
    }

    private void addColumns() {
        int count = field.columnCount();
        int[] places = IntStream.range(0, count).map(field::places).toArray();
        int[] pools = IntStream.range(0, count).map(field.areas()::poolOf).toArray();
        double[][] at = coordinates(count, field::columnPoint);
        builder.columns(places, pools, at[0], at[1], at[2]);
    }

    private void addPairs() {
        PairKeys forbidden = field.excluded().and(field.tooFar());
        builder.forbidden(forbidden.rows(), forbidden.columns());
        List<int[]> kin = field.kin();
        builder.bonus(
                kin.stream().mapToInt(pair -> pair[0]).toArray(),
                kin.stream().mapToInt(pair -> pair[1]).toArray());
    }

    private static double[][] coordinates(int count, IntFunction<Point> points) {
        double[][] at = new double[3][count];
        for (int index = 0; index < count; index++) {
            double[] point = RoundCost.onUnitSphere(points.apply(index));
            for (int axis = 0; axis < point.length; axis++) {
                at[axis][index] = point[axis];
            }
        }
        return at;
    }
}
