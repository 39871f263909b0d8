package org.jiedui.pairing;

import org.jiedui.assignment.PairCost;
import org.jiedui.person.RecruitSource;
import org.jiedui.place.Point;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a pair costs: its metres and its surcharges. Bounds come from the straight line through the ball.
 *
 * <p>With radius 1 an arc is {@code 2 asin(chord / 2)}. Both that and the haversine round: by less than a metre each even
 * for antipodes, where the arcsine is steepest, and the metres are rounded to whole ones by at most half a metre. Three
 * metres of slack are more than all three together.
 */
final class RoundCost implements PairCost {

    private static final int SLACK = 3;
    private static final RecruitSource[] SOURCES = RecruitSource.values();

    private final RoundField field;
    private final int[][] surcharges;
    private final int[] leastLocal;
    private final int[] leastProvincial;
    private final int atMost;

    RoundCost(RoundField field, PairingPolicy policy) {
        this.field = field;
        int rows = field.rowCount();
        surcharges = new int[rows][SOURCES.length];
        leastLocal = new int[rows];
        leastProvincial = new int[rows];
        Set<?>[] sources = sourcesOfPools();
        for (int row = 0; row < rows; row++) {
            for (RecruitSource source : SOURCES) {
                surcharges[row][source.ordinal()] =
                        policy.preferences().cost(field.row(row).child().needs(), source);
            }
            leastLocal[row] = least(surcharges[row], field.areas().localOf(row), sources);
            leastProvincial[row] = least(surcharges[row], field.areas().provincialOf(row), sources);
        }
        int greatest = Arrays.stream(surcharges).flatMapToInt(Arrays::stream).max().orElse(0);
        atMost = metresUpTo(widest()) + greatest;
    }

    private Set<?>[] sourcesOfPools() {
        Set<?>[] sources = new Set<?>[field.areas().count()];
        for (int pool = 0; pool < sources.length; pool++) {
            EnumSet<RecruitSource> present = EnumSet.noneOf(RecruitSource.class);
            for (int column : field.areas().mothersIn(pool)) {
                present.add(field.column(column).source());
            }
            sources[pool] = present;
        }
        return sources;
    }

    private static int least(int[] bySource, int pool, Set<?>[] sources) {
        return pool == RoundAreas.NOBODY
                ? 0
                : Arrays.stream(SOURCES)
                        .filter(sources[pool]::contains)
                        .mapToInt(source -> bySource[source.ordinal()])
                        .min()
                        .orElse(0);
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
            StrictMath.cos(phi) * StrictMath.cos(lambda), StrictMath.cos(phi) * StrictMath.sin(lambda), StrictMath.sin(phi)
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
        return field.metres(row, column)
                + surcharges[row][field.column(column).source().ordinal()];
    }

    @Override
    public int atLeast(int row, int pool, double squaredDistance) {
        int surcharge = pool == field.areas().provincialOf(row) ? leastProvincial[row] : leastLocal[row];
        return Math.min(atMost, metresFrom(Math.sqrt(squaredDistance)) + surcharge);
    }

    @Override
    public int atMost() {
        return atMost;
    }
}
