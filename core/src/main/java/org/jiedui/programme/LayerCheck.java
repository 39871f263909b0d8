package org.jiedui.programme;

import java.util.List;
import org.jiedui.rule.Loosening;

/**
 * What came of measuring a programme by the one of the level above.
 *
 * @param refused what it loosens
 * @param waived what it loosens with leave of the level above
 */
public record LayerCheck(List<Loosening> refused, List<Loosening> waived) {

    /** Copies the lists. */
    public LayerCheck {
        refused = List.copyOf(refused);
        waived = List.copyOf(waived);
    }

    /**
     * Whether it only tightens, apart from what is waived.
     *
     * @return true if nothing is refused
     */
    public boolean isPassed() {
        return refused.isEmpty();
    }
}
