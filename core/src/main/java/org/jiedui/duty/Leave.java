package org.jiedui.duty;

import java.time.LocalDate;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;

/**
 * Days on which a mother is excused (请假). Why is not asked here.
 *
 * @param mother who is excused
 * @param first the first day
 * @param last the last day, itself included
 */
public record Leave(MotherId mother, LocalDate first, LocalDate last) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Leave {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A leave ends on " + last + ", before it begins on " + first + ". Maybe they were exchanged?");
        }
    }

    /**
     * The days excused.
     *
     * @return a span of at least one day
     */
    public DateSpan days() {
        return DateSpan.ofDays(first, last);
    }
}
