package org.jiedui.duty;

import static org.jiedui.duty.Calendars.term;
import static org.jiedui.duty.Season.AUTUMN;
import static org.jiedui.duty.Season.SPRING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedui.person.Child;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Test;

/** Which terms hold for a child. */
class SchoolTermsTest {

    private static final Term PROVINCE = term("420000000000", 2025, AUTUMN, "2025-09-01", "2026-01-20");
    private static final Term PREFECTURE = term("420500000000", 2025, AUTUMN, "2025-09-02", "2026-01-21");
    private static final Term COUNTY = term("420525000000", 2025, AUTUMN, "2025-09-03", "2026-01-22");
    private static final Term COUNTY_SPRING = term("420525000000", 2025, SPRING, "2026-03-04", "2026-07-03");
    private static final Term TOWNSHIP = term("420525100000", 2025, AUTUMN, "2025-09-04", "2026-01-23");
    private static final Term SENIOR = new Term(
            DivisionCode.of("420525000000"),
            new Stage("高中"),
            new SchoolYear(2025),
            AUTUMN,
            LocalDate.parse("2025-09-01"),
            LocalDate.parse("2026-02-07"));

    @Test
    void the_finest_authority_that_covers_the_child_sets_each_term() {
        assertEquals(List.of(COUNTY), held("420525000000", PROVINCE, COUNTY, PREFECTURE));
        assertEquals(List.of(PREFECTURE, COUNTY_SPRING), held("420525000000", PREFECTURE, COUNTY_SPRING));
        assertEquals(List.of(PREFECTURE), held("420526000000", PROVINCE, COUNTY, COUNTY_SPRING, PREFECTURE));
        assertEquals(List.of(TOWNSHIP), held("420525100205", COUNTY, TOWNSHIP));
    }

    @Test
    void an_authority_inside_the_childs_division_does_not_cover_it() {
        assertEquals(List.of(COUNTY), held("420525000000", COUNTY, TOWNSHIP));
        assertEquals(List.of(), held("420500000000", COUNTY));
    }

    @Test
    void only_terms_of_the_childs_stage_hold() {
        assertEquals(List.of(PREFECTURE), held("420525000000", PREFECTURE, SENIOR));
        Child senior = Child.of(Story.CHILD, LocalDate.parse("2009-01-01"), DivisionCode.of("420525000000"))
                .atSchool(new Stage("高中"))
                .build();
        assertEquals(
                List.of(SENIOR), SchoolTerms.of(List.of(PREFECTURE, SENIOR)).list(senior));
    }

    @Test
    void terms_of_one_season_in_two_school_years_are_two() {
        Term next = term("420500000000", 2026, AUTUMN, "2026-09-01", "2027-01-20");
        assertEquals(List.of(COUNTY, next), held("420525000000", next, COUNTY, PREFECTURE));
    }

    @Test
    void nobody_has_terms_where_none_are_loaded() {
        assertEquals(
                List.of(), SchoolTerms.none().list(Story.pupil("2016-05-20").build()));
    }

    @Test
    void refuses_one_term_twice_and_terms_that_overlap() {
        Term again = term("420525000000", 2025, AUTUMN, "2027-09-03", "2028-01-22");
        Term overlapping = term("420525000000", 2025, SPRING, "2026-01-22", "2026-07-03");
        Term next = term("420525000000", 2025, SPRING, "2026-01-23", "2026-07-03");
        refused(COUNTY, again);
        refused(COUNTY, overlapping);
        assertEquals(List.of(COUNTY, next), held("420525000000", COUNTY, next));
    }

    @Test
    void refuses_a_term_that_ends_before_it_begins() {
        assertThrows(
                IllegalArgumentException.class, () -> term("420500000000", 2025, AUTUMN, "2025-09-02", "2025-09-01"));
    }

    @Test
    void a_school_year_runs_from_september_to_august() {
        assertEquals(new SchoolYear(2025), SchoolYear.holding(LocalDate.parse("2025-09-01")));
        assertEquals(new SchoolYear(2025), SchoolYear.holding(LocalDate.parse("2026-08-31")));
        assertEquals(new SchoolYear(2024), SchoolYear.holding(LocalDate.parse("2025-08-31")));
        assertEquals("2025-2026", new SchoolYear(2025).toString());
        assertEquals(365, new SchoolYear(2025).days().days());
        assertEquals(-1, new SchoolYear(2025).compareTo(new SchoolYear(2025).next()));
    }

    private static void refused(Term... terms) {
        assertThrows(IllegalArgumentException.class, () -> SchoolTerms.of(Arrays.asList(terms)));
    }

    private static List<Term> held(String division, Term... terms) {
        Child child = Child.of(Story.CHILD, LocalDate.parse("2016-05-20"), DivisionCode.of(division))
                .build();
        return SchoolTerms.of(Arrays.asList(terms)).list(child);
    }
}
