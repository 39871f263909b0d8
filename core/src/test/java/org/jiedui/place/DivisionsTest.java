package org.jiedui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private static final LocalDate CHANGE = LocalDate.of(2014, 9, 9);
    private static final Point EAST = new Point(111.5, 31);
    private static final Point WEST = new Point(110.5, 31);

    private static DivisionCode code(String prefix) {
        return DivisionCode.ofPrefix(prefix);
    }

    private static Division division(String prefix, DivisionLevel level) {
        return Division.of(code(prefix), "地" + prefix, level);
    }

    private static Divisions of(Division... divisions) {
        Divisions.Builder builder = Divisions.builder();
        for (Division division : divisions) {
            builder.add(division);
        }
        return builder.build();
    }

    @Test
    void finds_what_was_added_and_nothing_else() {
        Division county = division("420525", DivisionLevel.COUNTY);
        assertEquals(Optional.of(county), of(county).find(code("420525")));
        assertEquals(Optional.empty(), of(county).find(code("4205")));
        assertEquals("地420525", county.name());
        assertEquals("420525000000 COUNTY", county.toString());
    }

    @Test
    void takes_the_point_of_the_finest_division_whose_digits_are_hers() {
        Divisions divisions = of(
                division("4205", DivisionLevel.PREFECTURE).at(WEST),
                division("420525100", DivisionLevel.TOWNSHIP).at(EAST));
        assertEquals(Optional.of(EAST), divisions.findPoint(code("420525100201")));
        assertEquals(Optional.of(WEST), divisions.findPoint(code("420525101201")));
        assertEquals(Optional.of(WEST), divisions.findPoint(code("4205")));
        assertEquals(Optional.empty(), divisions.findPoint(code("4206")));
    }

    @Test
    void passes_over_a_finer_division_without_coordinates() {
        Divisions divisions =
                of(division("420525", DivisionLevel.COUNTY).at(EAST), division("420525100", DivisionLevel.TOWNSHIP));
        assertEquals(Optional.of(EAST), divisions.findPoint(code("420525100")));
    }

    @Test
    void never_takes_the_point_of_a_province() {
        Divisions divisions = of(division("42", DivisionLevel.PROVINCE).at(EAST));
        assertEquals(Optional.empty(), divisions.findPoint(code("42")));
        assertEquals(Optional.empty(), divisions.findPoint(code("420525")));
    }

    @Test
    void of_two_divisions_with_one_code_the_first_counts() {
        Division first = division("420525", DivisionLevel.COUNTY).at(EAST);
        Division second = division("420525", DivisionLevel.COUNTY).at(WEST);
        Divisions divisions = of(first, second);
        assertEquals(List.of(first), divisions.list());
        assertEquals(Optional.of(EAST), divisions.findPoint(code("420525")));
    }

    @Test
    void of_two_divisions_with_one_code_the_first_with_coordinates_gives_the_point() {
        Divisions divisions = of(
                division("420525", DivisionLevel.COUNTY),
                division("420525", DivisionLevel.COUNTY).at(WEST));
        assertEquals(Optional.of(WEST), divisions.findPoint(code("420525")));
    }

    @Test
    void compares_as_many_digits_as_the_level_of_the_row_says() {
        Divisions divisions = of(division("420525", DivisionLevel.PREFECTURE).at(EAST));
        assertEquals(Optional.of(EAST), divisions.findPoint(code("420526")));
    }

    @Test
    void a_retired_code_is_current_until_its_successor_begins() {
        Divisions divisions = Divisions.builder()
                .retire(code("420321"), code("420304"), CHANGE)
                .build();
        assertEquals(code("420321"), divisions.current(code("420321"), CHANGE.minusDays(1)));
        assertEquals(code("420304"), divisions.current(code("420321"), CHANGE));
        assertEquals(code("420304"), divisions.current(code("420304"), CHANGE));
    }

    @Test
    void follows_successors_as_far_as_they_have_begun() {
        Divisions divisions = Divisions.builder()
                .retire(code("420321"), code("420304"), CHANGE)
                .retire(code("420304"), code("420305"), CHANGE.plusYears(1))
                .build();
        assertEquals(code("420304"), divisions.current(code("420321"), CHANGE));
        assertEquals(code("420305"), divisions.current(code("420321"), CHANGE.plusYears(1)));
    }

    @Test
    void refuses_successors_that_lead_back() {
        Divisions.Builder builder = Divisions.builder()
                .retire(code("420321"), code("420304"), CHANGE)
                .retire(code("420304"), code("420305"), CHANGE);
        assertThrows(IllegalArgumentException.class, () -> builder.retire(code("4203"), code("4203"), CHANGE));
        assertThrows(IllegalArgumentException.class, () -> builder.retire(code("420305"), code("420321"), CHANGE));
        assertEquals(code("420305"), builder.build().current(code("420321"), CHANGE));
    }

    @Test
    void lists_the_divisions_above_by_parents_nearest_first() {
        Division province = division("42", DivisionLevel.PROVINCE);
        Division prefecture = division("4205", DivisionLevel.PREFECTURE).under(code("42"));
        Division county = division("420525", DivisionLevel.COUNTY).under(code("4205"));
        Divisions divisions = of(county, prefecture, province);
        assertEquals(List.of(prefecture, province), divisions.above(code("420525")));
        assertEquals(List.of(), divisions.above(code("42")));
        assertEquals(List.of(), divisions.above(code("420526")));
    }

    @Test
    void a_parent_that_is_not_in_the_tree_ends_the_list() {
        assertEquals(
                List.of(),
                of(division("429004", DivisionLevel.COUNTY).under(code("4290"))).above(code("429004")));
    }

    @Test
    void parents_that_lead_back_never_put_a_division_above_itself() {
        Division one = division("420525", DivisionLevel.COUNTY).under(code("420526"));
        Division other = division("420526", DivisionLevel.COUNTY).under(code("420525"));
        assertEquals(List.of(other), of(one, other).above(code("420525")));
    }

    @Test
    void a_built_tree_does_not_change_with_its_builder() {
        Divisions.Builder builder = Divisions.builder();
        Divisions before = builder.build();
        builder.add(division("420525", DivisionLevel.COUNTY).at(EAST));
        assertTrue(before.list().isEmpty());
        assertTrue(before.findPoint(code("420525")).isEmpty());
    }
}
