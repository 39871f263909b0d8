package org.jiedui.example.office.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.duty.SchoolYear;
import org.jiedui.duty.Season;
import org.jiedui.duty.Term;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;

/**
 * A school year of two terms, each from its first to its last school day.
 *
 * @param autumnFirst the first school day of the autumn term
 * @param autumnLast its last
 * @param springFirst the first school day of the spring term
 * @param springLast its last
 */
record StoryTerms(LocalDate autumnFirst, LocalDate autumnLast, LocalDate springFirst, LocalDate springLast) {

    static StoryTerms of(String autumnFirst, String autumnLast, String springFirst, String springLast) {
        return new StoryTerms(
                LocalDate.parse(autumnFirst),
                LocalDate.parse(autumnLast),
                LocalDate.parse(springFirst),
                LocalDate.parse(springLast));
    }

    /** The calendar of an education authority for these school years. */
    static SchoolTerms calendar(String authority, StoryTerms... years) {
        return SchoolTerms.of(Stream.of(years)
                .flatMap(year -> year.list(DivisionCode.ofPrefix(authority)).stream())
                .toList());
    }

    /** A school year may open in the last days of August, so the year of its first day names it. */
    private List<Term> list(DivisionCode authority) {
        SchoolYear year = new SchoolYear(autumnFirst.getYear());
        return List.of(
                new Term(authority, Stage.COMPULSORY, year, Season.AUTUMN, autumnFirst, autumnLast),
                new Term(authority, Stage.COMPULSORY, year, Season.SPRING, springFirst, springLast));
    }
}
