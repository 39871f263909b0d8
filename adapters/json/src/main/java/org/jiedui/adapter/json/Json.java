package org.jiedui.adapter.json;

import java.util.List;
import java.util.Map;

/** A JSON value of the narrow kind that the forms use: no null, no fractions. Each knows its place. */
sealed interface Json {

    /** Where it stands. */
    Place place();

    /**
     * An object.
     *
     * @param place where it begins
     * @param byName its members, in their order
     */
    record Members(Place place, Map<String, Json> byName) implements Json {}

    /**
     * An array.
     *
     * @param place where it begins
     * @param list its items
     */
    record Items(Place place, List<Json> list) implements Json {}

    /**
     * A string.
     *
     * @param place where it begins
     * @param value without NUL and lone surrogates
     */
    record Text(Place place, String value) implements Json {}

    /**
     * A number without fraction and exponent.
     *
     * @param place where it begins
     * @param value the number
     */
    record Whole(Place place, long value) implements Json {}

    /**
     * A truth value.
     *
     * @param place where it begins
     * @param value the truth
     */
    record Flag(Place place, boolean value) implements Json {}

    /**
     * The word {@code null}, which no field takes.
     *
     * @param place where it begins
     */
    record Nothing(Place place) implements Json {}
}
