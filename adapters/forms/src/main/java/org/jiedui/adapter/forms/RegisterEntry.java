package org.jiedui.adapter.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedui.port.Particulars;

/**
 * What a row of the pairing register became: the mother's cells and the child's apart, for each belongs in the file of
 * one person. The register knows people by name only; who they are is for the host to find out. Prints counts.
 *
 * @param number the running number, from 1
 * @param mother columns 2 to 4, as they were typed
 * @param child columns 5 and 6; none where the row has no child yet
 * @param remarks column 7
 */
public record RegisterEntry(int number, Particulars mother, Particulars child, Particulars remarks) {

    /** Reads a row in which no fault was found. */
    static RegisterEntry of(PairingRegisterRow row) {
        return new RegisterEntry(
                Integer.parseInt(Cells.text(row.number())),
                cells(row, RegisterField.MOTHER_NAME, RegisterField.UNIT_AND_POST, RegisterField.PHONE),
                cells(row, RegisterField.CHILD_NAME, RegisterField.SCHOOL_AND_CLASS),
                cells(row, RegisterField.REMARKS));
    }

    private static Particulars cells(PairingRegisterRow row, RegisterField... fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (RegisterField field : fields) {
            field.copy(row, cells);
        }
        return Particulars.of(cells);
    }
}
