package org.jiedui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {

    private static final int HALF_ROUND = (int) Math.round(Math.PI * Point.EARTH_RADIUS);

    /** A degree of the equator is 111195.08 metres; the last two are computed by the spherical law of cosines. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 0, 111195",
        "0, 0, 0, 1, 111195",
        "0, 0, 0, 90, 10007557",
        "0, 60, 180, 60, 6671705",
        "179.5, 0, -179.5, 0, 111195",
        "114.3055, 30.5928, 111.2865, 30.6918, 289024",
        "116.4074, 39.9042, 121.4737, 31.2304, 1067312"
    })
    void the_distance_is_that_of_the_great_circle(double x1, double y1, double x2, double y2, int metres) {
        assertEquals(metres, new Point(x1, y1).metresTo(new Point(x2, y2)));
    }

    @Test
    void antipodes_are_half_the_round_apart() {
        assertEquals(20_015_114, HALF_ROUND);
        assertEquals(HALF_ROUND, new Point(0, 0).metresTo(new Point(180, 0)));
        assertEquals(HALF_ROUND, new Point(0, 90).metresTo(new Point(0, -90)));
        assertEquals(HALF_ROUND, new Point(112.5, 30.5).metresTo(new Point(-67.5, -30.5)), 1);
    }

    @Property
    void the_way_back_is_as_long_within_a_metre(
            @ForAll @DoubleRange(min = -180, max = 180) double x1,
            @ForAll @DoubleRange(min = -90, max = 90) double y1,
            @ForAll @DoubleRange(min = -180, max = 180) double x2,
            @ForAll @DoubleRange(min = -90, max = 90) double y2) {
        Point one = new Point(x1, y1);
        Point other = new Point(x2, y2);
        int metres = one.metresTo(other);
        assertEquals(metres, other.metresTo(one), 1);
        assertTrue(metres >= 0 && metres <= HALF_ROUND, () -> metres + " metres");
        assertEquals(0, one.metresTo(one));
    }

    @Test
    void half_a_metre_is_rounded_up() {
        double degreesOfAMetre = 360 / (2 * Math.PI * Point.EARTH_RADIUS);
        assertEquals(0, new Point(0, 0).metresTo(new Point(0.499 * degreesOfAMetre, 0)));
        assertEquals(1, new Point(0, 0).metresTo(new Point(0.501 * degreesOfAMetre, 0)));
    }

    @ParameterizedTest
    @CsvSource({"180.1, 0", "-180.1, 0", "0, 90.1", "0, -90.1", "NaN, 0", "0, NaN", "Infinity, 0", "0, -Infinity"})
    void refuses_what_is_no_place_on_earth(double longitude, double latitude) {
        assertThrows(IllegalArgumentException.class, () -> new Point(longitude, latitude));
    }
}
