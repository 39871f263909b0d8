package org.jiedui.duty;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.rule.DateSpan;

/** The terms that hold for one child, asked about days and school years. */
record SchoolDays(List<Term> terms) {

    /** Whether a day lies inside a term (C-5). */
    boolean contains(LocalDate day) {
        return terms.stream().anyMatch(term -> !day.isBefore(term.first()) && !day.isAfter(term.last()));
    }

    /** Whether some day of the span lies inside a term. */
    boolean touches(DateSpan days) {
        return terms.stream().anyMatch(term -> term.days().overlaps(days));
    }

    /** Whether a term is loaded that names this school year, whatever its dates. */
    boolean knows(SchoolYear year) {
        return terms.stream().anyMatch(term -> term.year().equals(year));
    }
}
