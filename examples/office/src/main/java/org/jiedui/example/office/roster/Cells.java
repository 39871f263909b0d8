package org.jiedui.example.office.roster;

import java.util.function.Function;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.place.DivisionCode;

/** The cells that several files share. */
final class Cells {

    private Cells() {}

    static Cell<MotherId> mother() {
        return id(MotherId::of);
    }

    static Cell<ChildId> child() {
        return id(ChildId::of);
    }

    static <T> Cell<T> id(Function<String, T> value) {
        return Cell.matching(PersonId::isId, FaultCode.BAD_ID, value);
    }

    static Cell<DivisionCode> division() {
        return Cell.matching(DivisionCode::isCode, FaultCode.BAD_VALUE, DivisionCode::of);
    }
}
