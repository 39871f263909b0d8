package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import org.jiedui.place.Point;

/** The straight line through the ball bounds the metres of the haversine from both sides, antipodes included. */
class RoundCostProperties {

    private interface Bound {
        int of(double chord);
    }

    @Provide
    Arbitrary<Point> points() {
        Arbitrary<Double> longitudes = Arbitraries.doubles().between(-180, 180).ofScale(5);
        Arbitrary<Double> latitudes = Arbitraries.doubles().between(-90, 90).ofScale(5);
        return Combinators.combine(longitudes, latitudes).as(Point::new);
    }

    @Provide
    Arbitrary<Double> shifts() {
        return Arbitraries.oneOf(
                Arbitraries.just(0.0),
                Arbitraries.doubles().between(-0.0001, 0.0001).ofScale(9));
    }

    private static double chord(Point one, Point other) {
        double[] a = RoundCost.onUnitSphere(one);
        double[] b = RoundCost.onUnitSphere(other);
        double squared = 0;
        for (int axis = 0; axis < a.length; axis++) {
            squared += (a[axis] - b[axis]) * (a[axis] - b[axis]);
        }
        return Math.sqrt(squared);
    }

    private static Point near(Point point, double shift) {
        return new Point(
                Math.max(-180, Math.min(180, point.longitude() + shift)),
                Math.max(-90, Math.min(90, point.latitude() - shift)));
    }

    private static Point antipode(Point point) {
        return new Point(point.longitude() > 0 ? point.longitude() - 180 : point.longitude() + 180, -point.latitude());
    }

    private static void bounds(Point one, Point other, Bound from) {
        double chord = chord(one, other);
        int metres = one.metresTo(other);
        assertTrue(from.of(chord) <= metres, () -> from.of(chord) + " is above " + metres);
        assertTrue(RoundCost.metresUpTo(chord) >= metres);
    }

    private static int roundedLikeTheDistance(double chord) {
        return (int) Math.floor(2 * Point.EARTH_RADIUS * Math.asin(Math.min(1, chord / 2)) + 0.5);
    }

    @Property
    void M2_the_bound_is_never_above_the_distance(@ForAll("points") Point one, @ForAll("points") Point other) {
        bounds(one, other, RoundCost::metresFrom);
    }

    @Property
    void M2_the_bound_is_never_above_a_small_distance(@ForAll("points") Point one, @ForAll("shifts") double shift) {
        bounds(one, near(one, shift), RoundCost::metresFrom);
    }

    @Property
    void M2_the_bound_is_never_above_the_distance_of_antipodes(
            @ForAll("points") Point one, @ForAll("shifts") double shift) {
        bounds(one, near(antipode(one), shift), RoundCost::metresFrom);
    }

    @Property
    void the_bound_does_not_fall_as_the_chord_grows(@ForAll("points") Point one, @ForAll("points") Point other) {
        double chord = chord(one, other);
        assertTrue(RoundCost.metresFrom(chord * 0.999999) <= RoundCost.metresFrom(chord));
        assertTrue(RoundCost.metresFrom(2.0000001) >= RoundCost.metresFrom(chord));
    }

    @Property(tries = 10_000, seed = "20260301")
    @PerProperty(Caught.class)
    void M2_catches_a_bound_that_is_rounded_like_the_distance(
            @ForAll("points") Point one, @ForAll("shifts") double shift) {
        bounds(one, near(antipode(one), shift), RoundCostProperties::roundedLikeTheDistance);
    }

    /** Green when the law finds the bug. */
    static final class Caught implements PerProperty.Lifecycle {

        @Override
        public void onSuccess() {
            throw new AssertionError("the planted bug was not caught");
        }

        @Override
        public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
            return result.throwable().filter(AssertionError.class::isInstance).isPresent()
                    ? result.mapToSuccessful()
                    : result;
        }
    }
}
