package org.jiedui.example.office.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.example.office.csv.Values;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;

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

    /** What is filled in of some columns, by their names. */
    static Particulars particulars(Values values, List<Column<String>> columns) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Column<String> column : columns) {
            if (!values.get(column).isEmpty()) {
                filled.put(column.name(), values.get(column));
            }
        }
        return Particulars.of(filled);
    }

    static Cell<DivisionCode> division() {
        return Cell.matching(DivisionCode::isCode, FaultCode.BAD_VALUE, DivisionCode::of);
    }
}
