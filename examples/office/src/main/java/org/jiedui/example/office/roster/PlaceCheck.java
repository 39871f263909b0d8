package org.jiedui.example.office.roster;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jiedui.example.office.csv.Check;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.Fault;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.Divisions;

/** Whether the place of a person matters: a round needs a point of everybody, nothing else does. */
public final class PlaceCheck {

    private final Predicate<DivisionCode> accepted;

    private PlaceCheck(Predicate<DivisionCode> accepted) {
        this.accepted = accepted;
    }

    /** Any code will do. */
    public static PlaceCheck any() {
        return new PlaceCheck(code -> true);
    }

    /** Some division must give a point. */
    public static PlaceCheck located(Divisions divisions) {
        return new PlaceCheck(code -> divisions.findPoint(code).isPresent());
    }

    /** Whether a person may live there. */
    public boolean accepts(DivisionCode division) {
        return accepted.test(division);
    }

    <R> Check<R> on(Column<?> column, Function<R, DivisionCode> division) {
        return Check.that(new Fault(column.name(), FaultCode.UNKNOWN_DIVISION), row -> accepts(division.apply(row)));
    }
}
