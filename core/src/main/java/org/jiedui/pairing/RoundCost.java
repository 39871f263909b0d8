package org.jiedui.pairing;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedui.assignment.PairCost;
import org.jiedui.person.Need;
import org.jiedui.person.RecruitSource;
import org.jiedui.place.Point;

/**
 * What a pair costs: its metres and its surcharges. Bounds come from the straight line through the ball.
 *
 * <p>With radius 1 an arc is {@code 2 asin(chord / 2)}. Both that and the haversine round: by less than a metre each even
 * for antipodes, where the arcsine is steepest, and the metres are rounded to whole ones by at most half a metre. Three
 * metres of slack are more than all three together.
 */
final class RoundCost implements PairCost {

    private static final int SLACK = 3;

    private final RoundField field;
    private final int[] least;
    private final int atMost;

    RoundCost(RoundField field, PairingPolicy policy) {
        this.field = field;
        least = new int[field.rowCount()];
        int greatest = 0;
        List<Set<RecruitSource>> sources = sourcesOfPools();
        for (int row = 0; row < least.length; row++) {
            Set<Need> needs = field.row(row).child().needs();
            IntSummaryStatistics surcharges = Arrays.stream(field.areas().seenBy(row))
                    .boxed()
                    .flatMap(pool -> sources.get(pool).stream())
                    .mapToInt(source -> policy.preferences().cost(needs, source))
                    .summaryStatistics();
            least[row] = surcharges.getCount() == 0 ? 0 : surcharges.getMin();
            greatest = Math.max(greatest, surcharges.getMax());
        }
        atMost = metresUpTo(widest()) + greatest;
    }

    private List<Set<RecruitSource>> sourcesOfPools() {
        return IntStream.range(0, field.areas().count())
                .mapToObj(pool -> Arrays.stream(field.areas().mothersIn(pool))
                        .mapToObj(column -> field.column(column).source())
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** The chord across the box that holds everybody. */
    private double widest() {
        double[] low = {1, 1, 1};
        double[] high = {-1, -1, -1};
        for (int row = 0; row < field.rowCount(); row++) {
            widen(low, high, onUnitSphere(field.rowPoint(row)));
        }
        for (int column = 0; column < field.columnCount(); column++) {
            widen(low, high, onUnitSphere(field.columnPoint(column)));
        }
        double squared = 0;
        for (int axis = 0; axis < low.length; axis++) {
            squared += Math.max(0, high[axis] - low[axis]) * Math.max(0, high[axis] - low[axis]);
        }
        return Math.sqrt(squared);
    }

    private static void widen(double[] low, double[] high, double[] point) {
        for (int axis = 0; axis < point.length; axis++) {
            low[axis] = Math.min(low[axis], point[axis]);
            high[axis] = Math.max(high[axis], point[axis]);
        }
    }

    /** The point of the unit sphere at these degrees. */
    static double[] onUnitSphere(Point point) {
        double phi = StrictMath.toRadians(point.latitude());
        double lambda = StrictMath.toRadians(point.longitude());
        return new double[] {
            StrictMath.cos(phi) * StrictMath.cos(lambda),
            StrictMath.cos(phi) * StrictMath.sin(lambda),
            StrictMath.sin(phi)
        };
    }

    /** Metres that nobody exceeds whose chord is at most this. */
    static int metresUpTo(double chord) {
        return (int) Math.ceil(arc(chord)) + SLACK;
    }

    /** Metres that nobody stays below whose chord is at least this. */
    static int metresFrom(double chord) {
        return Math.max(0, (int) Math.floor(arc(chord)) - SLACK);
    }

    private static double arc(double chord) {
        return 2 * Point.EARTH_RADIUS * StrictMath.asin(Math.min(1, chord / 2));
    }

    @Override
    public int of(int row, int column) {
        return field.metres(row, column) + field.surcharge(row, column);
    }

    @Override
    public int atLeast(int row, double squaredDistance) {
        return Math.min(atMost, metresFrom(Math.sqrt(squaredDistance)) + least[row]);
    }

    @Override
    public int atMost() {
        return atMost;
    }
}
