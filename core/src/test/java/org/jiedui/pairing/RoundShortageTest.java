package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jiedui.pairing.Shortage.Recruits;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundShortageTest {

    private static List<ChildId> children(String... ids) {
        return Stream.of(ids).map(ChildId::of).toList();
    }

    private static List<MotherId> mothers(String... ids) {
        return Stream.of(ids).map(MotherId::of).toList();
    }

    private static List<Recruits> recruits(String code, int places) {
        return List.of(new Recruits(DivisionCode.of(code), places));
    }

    @Test
    @Tag("H-22")
    @Tag("H-23")
    void a_shortage_names_its_place_although_the_provincial_pool_joins_all() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(Kid.of("A", "420101001001"), Kid.of("B", "420101001002"), Kid.of("C", "420102000000"))
                .mums(Mum.of("M1", "420100000000"), Mum.of("M9", "420200000000").provinceDirect())
                .run();
        assertEquals(List.of("M1-A", "M9-C"), Sample.pairs(outcome));
        Shortage shortage = new Shortage(
                1,
                DivisionCode.of("420101001000"),
                children("A", "B"),
                mothers("M1"),
                1,
                0,
                1,
                recruits("420100000000", 1));
        assertEquals(List.of(shortage), outcome.shortages());
        assertEquals(new PoolUse(1, 1), outcome.pool());
    }

    @Test
    @Tag("X-8")
    void each_area_has_a_shortage_of_its_own() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(Kid.of("A", "429004000000"), Kid.of("B", "429005000000"), Kid.of("C", "429004000000"))
                .kids(Kid.of("D", "429005000000").urgent(1))
                .mums(Mum.of("M4", "429004000000"), Mum.of("M5", "429005000000"))
                .run();
        assertEquals(
                List.of(recruits("429004000000", 1), recruits("429005000000", 1)),
                outcome.shortages().stream().map(Shortage::recruits).toList());
        assertEquals(
                List.of(children("A", "C"), children("B", "D")),
                outcome.shortages().stream().map(Shortage::children).toList());
    }

    @Test
    @Tag("H-23")
    void children_who_compete_for_the_pool_alone_are_short_one_by_one() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(Kid.of("A", "429004000000"), Kid.of("B", "429004000000"), Kid.of("C", "429004000000"))
                .mums(Mum.of("M9", "420200000000").provinceDirect())
                .run();
        assertEquals(2, outcome.shortages().size());
        assertEquals(List.of(), outcome.shortages().get(0).mothers());
        assertEquals(1, outcome.shortages().get(1).missing());
    }

    @Test
    @Tag("E-2")
    void a_mother_with_several_places_uses_them_all_inside_the_set() {
        RoundOutcome outcome = Sample.under(Programmes.E)
                .kids(Kid.of("A", "420101001001"), Kid.of("B", "420101001002"), Kid.of("C", "420101000000"))
                .mums(Mum.of("M1", "420101000000").offering(2))
                .run();
        Shortage shortage = outcome.shortages().get(0);
        assertEquals(DivisionCode.of("420101000000"), shortage.place());
        assertEquals(2, shortage.places());
        assertEquals(recruits("420101000000", 1), shortage.recruits());
    }

    @Test
    void where_there_is_one_area_for_everybody_recruits_are_sought_in_the_place_of_the_children() {
        Sample sample = Sample.under(Programmes.S)
                .kids(Kid.of("A", "420101001001"), Kid.of("B", "420201000000"))
                .mums(Mum.of("M1", "429004000000"));
        Shortage shortage = sample.run().shortages().get(0);
        assertEquals(DivisionCode.of("420000000000"), shortage.place());
        assertEquals(recruits("420000000000", 1), shortage.recruits());
        Shortage wide =
                sample.kids(Kid.of("C", "430100000000")).run().shortages().get(0);
        assertEquals(DivisionCode.of("000000000000"), wide.place());
        assertEquals(recruits("000000000000", 2), wide.recruits());
    }

    @Test
    void where_distance_counts_recruits_are_sought_at_the_doors_of_those_left_out() {
        RoundOutcome outcome = Sample.under(Programmes.NEAR)
                .kids(Kid.of("A", "420101001001"), Kid.of("B", "420101001002"), Kid.of("C", "420102000000"))
                .mums(Mum.of("M1", "420101001001"))
                .run();
        assertEquals(List.of("M1-A"), Sample.pairs(outcome));
        assertEquals(
                List.of(
                        new Recruits(DivisionCode.of("420101001002"), 1),
                        new Recruits(DivisionCode.of("420102000000"), 1)),
                outcome.shortages().get(0).recruits());
    }

    @Test
    void a_set_follows_those_who_could_make_room_and_no_others() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(
                        Kid.of("A", "420101001001").urgent(1),
                        Kid.of("B", "420101000000").urgent(2))
                .kids(Kid.of("C", "420102000000"), Kid.of("D", "420101000000").urgent(1))
                .mums(Mum.of("M1", "420101001001"), Mum.of("M2", "420101000000"), Mum.of("M3", "420101000000"))
                .excluded("M3", "A")
                .excluded("M3", "B")
                .excluded("M3", "C")
                .excluded("M2", "C")
                .run();
        assertEquals(List.of("M1-A", "M2-B", "M3-D"), Sample.pairs(outcome));
        assertEquals(children("A", "B", "C"), outcome.shortages().get(0).children());
        assertEquals(mothers("M1", "M2"), outcome.shortages().get(0).mothers());
    }
}
