package org.jiedui.adapter.json;

import java.util.List;
import java.util.Map;

/** A JSON value of the narrow kind that the forms use: no null, no fractions. Each knows its place. */
sealed interface Json {

    Place place();

    /** An object; its members keep their order. */
    record Members(Place place, Map<String, Json> byName) implements Json {}

    /** An array. */
    record Items(Place place, List<Json> list) implements Json {}

    /** A string without NUL and lone surrogates. */
    record Text(Place place, String value) implements Json {}

    /** A number without fraction and exponent. */
    record Whole(Place place, long value) implements Json {}

    /** A truth value. */
    record Flag(Place place, boolean value) implements Json {}

    /** The word {@code null}, which no field takes. */
    record Nothing(Place place) implements Json {}
}
