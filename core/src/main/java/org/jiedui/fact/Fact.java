package org.jiedui.fact;

import java.time.LocalDate;

/** Something that happened, named in the past tense. It is kept for ever and never edited. */
public interface Fact {

    /**
     * The day on which it happened, which may be before the day on which it was recorded.
     *
     * @return a date in China
     */
    LocalDate happenedOn();

    /**
     * What the fact says, apart from its type and its day: ids, codes, dates and divisions.
     *
     * @return fields in a fixed order
     */
    Fields fields();

    /**
     * The name of its type, which never changes once released.
     *
     * @return the simple name of the class
     */
    default String type() {
        return getClass().getSimpleName();
    }

    /**
     * The version of its form; a released form stays readable for ever.
     *
     * @return 1 or more
     */
    default int formVersion() {
        return 1;
    }
}
