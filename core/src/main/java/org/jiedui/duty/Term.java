package org.jiedui.duty;

import java.time.LocalDate;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.DateSpan;

/**
 * One term (学期) as an education authority set it for one stage: dates differ by place and stage, and weather moves
 * them, so they are data.
 *
 * @param authority the division whose schools keep it
 * @param stage the stage of schooling
 * @param year the school year that it belongs to, whatever its dates
 * @param season autumn or spring
 * @param first the first school day (开学日期)
 * @param last the last school day (放假日期), itself included
 */
public record Term(
        DivisionCode authority, Stage stage, SchoolYear year, Season season, LocalDate first, LocalDate last) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last school day is before the first
     */
    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A term of " + year + " ends on " + last + ", before it begins on "
                    + first + ". Maybe the two dates were exchanged?");
        }
    }

    /**
     * Its days, school days or not.
     *
     * @return from the first school day to the last
     */
    public DateSpan days() {
        return DateSpan.ofDays(first, last);
    }

    /**
     * Whether the two cannot both hold: the same authority and stage name the same term twice, or two terms that
     * overlap.
     *
     * @param other another term
     * @return true if one of them must be left out
     */
    public boolean clashesWith(Term other) {
        return authority.equals(other.authority)
                && stage.equals(other.stage)
                && (isNamedLike(other) || days().overlaps(other.days()));
    }

    /**
     * Whether both are the same term of the same school year.
     *
     * @param other another term, perhaps of another authority
     * @return true if year and season are equal
     */
    public boolean isNamedLike(Term other) {
        return year.equals(other.year) && season == other.season;
    }
}
