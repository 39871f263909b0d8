package org.jiedui.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.person.Person;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.Divisions;
import org.jiedui.place.Point;

/** Where people are taken to live; each division is looked up once. */
final class Homes {

    private final Divisions divisions;
    private final Map<DivisionCode, Point> known = new HashMap<>();

    Homes(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Refuses anybody whose division has no point: whoever gathers a pool leaves such people out and says so. */
    Point of(Person person) {
        return known.computeIfAbsent(
                person.division(),
                code -> divisions
                        .findPoint(code)
                        .orElseThrow(() -> new IllegalArgumentException("The division of " + person.id()
                                + " has no point. Maybe its roster of divisions is missing?")));
    }

    Point[] of(List<? extends Person> people) {
        return people.stream().map(this::of).toArray(Point[]::new);
    }
}
