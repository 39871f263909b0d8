package org.jiedui.place;

/**
 * A point on the earth.
 *
 * @param longitude degrees east, -180 to 180
 * @param latitude degrees north, -90 to 90
 */
public record Point(double longitude, double latitude) {

    /** The mean radius of the earth in metres. */
    public static final double EARTH_RADIUS = 6371008.8;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a coordinate is not a number or out of bounds
     */
    public Point {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("A point has a longitude of -180 to 180 and a latitude of -90 to 90.");
        }
    }

    /**
     * The great-circle distance by the haversine formula, in whole metres.
     *
     * <p>Computed with {@link StrictMath}, this point first, so that it is the same on every machine; the last digit may
     * depend on which point comes first, so the child's is asked.
     *
     * @param other the other point
     * @return metres, rounded half up
     */
    public int metresTo(Point other) {
        double phi1 = StrictMath.toRadians(latitude);
        double phi2 = StrictMath.toRadians(other.latitude);
        double s1 = StrictMath.sin((phi2 - phi1) / 2);
        double s2 = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double h = s1 * s1 + StrictMath.cos(phi1) * StrictMath.cos(phi2) * s2 * s2;
        double d = 2 * EARTH_RADIUS * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
        return (int) Math.floor(d + 0.5);
    }
}
