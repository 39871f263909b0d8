package org.jiedui.qualification;

import java.util.List;
import org.jiedui.rule.Code;

/**
 * What is to be corrected on an application.
 *
 * @param reason such as {@code INCOMPLETE}
 * @param fields the codes of the cells of the form, in their order; at least one
 */
public record Correction(Code reason, List<Code> fields) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if no cell is named
     */
    public Correction {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A correction names at least one cell of the form.");
        }
    }
}
