package org.jiedui.duty;

import java.util.List;

/** On which days inside its period a contact may keep a duty. */
public sealed interface DayCondition {

    /** On any day. */
    record AnyDay() implements DayCondition {}

    /** On a day inside a term of the child (C-5): in the break no teacher is asked. */
    record InTerm() implements DayCondition {}

    /**
     * On a day of one of these windows.
     *
     * @param windows the festivals that count (H-15)
     */
    record InFestival(List<FestivalWindow> windows) implements DayCondition {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no window, so that nothing could keep the duty
         */
        public InFestival {
            windows = List.copyOf(windows);
            if (windows.isEmpty()) {
                throw new IllegalArgumentException("A festival duty names at least one festival.");
            }
        }
    }
}
