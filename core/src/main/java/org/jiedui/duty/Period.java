package org.jiedui.duty;

import java.time.LocalDate;
import org.jiedui.rule.DateSpan;

/**
 * One period in which a duty falls due, before anybody asks whether it was kept.
 *
 * @param first its first day
 * @param last its last day, itself included
 * @param school what the school calendar says of it
 */
record Period(LocalDate first, LocalDate last, School school) {

    /** What the school calendar says of a period. */
    enum School {
        /** Nothing that matters to the duty. */
        PLAIN,
        /** The school year is loaded and the period has no school day (C-6). */
        NO_SCHOOL_DAY,
        /** The school year is not loaded; a contact in a term that reaches into the period still keeps it. */
        NOT_LOADED,
        /** The period stands for a school year that is not loaded: nothing keeps it. */
        YEAR_NOT_LOADED
    }

    static Period plain(LocalDate first, LocalDate last) {
        return new Period(first, last, School.PLAIN);
    }

    DateSpan days() {
        return DateSpan.ofDays(first, last);
    }

    boolean canBeKept() {
        return school != School.YEAR_NOT_LOADED;
    }

    boolean lacksCalendar() {
        return school == School.NOT_LOADED || school == School.YEAR_NOT_LOADED;
    }
}
