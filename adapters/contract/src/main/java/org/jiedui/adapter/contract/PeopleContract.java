package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Particulars;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link People} promises. Extend it in the tests of your adapter and give it a directory that knows nobody.
 */
public abstract class PeopleContract {

    private static final MotherId LIN = MotherId.of("m-1");
    private static final ChildId XIAO = ChildId.of("c-1");

    private People people;

    /** For your subclass. */
    protected PeopleContract() {}

    /**
     * A directory that knows nobody. Asked for once before each test.
     *
     * @return the people under test
     */
    protected abstract People people();

    @BeforeEach
    void openTheDirectory() {
        people = people();
    }

    @Test
    void whoever_was_never_put_is_not_found() {
        assertEquals(Optional.empty(), people.find(LIN));
        assertEquals(List.of(), people.list(List.of(LIN, XIAO)));
        assertEquals(List.of(), people.list(List.of()));
    }

    @Test
    void what_rules_need_of_a_mother_is_kept() {
        people.put(Villagers.mother(LIN, 2));
        CaringMother found = people.find(LIN).orElseThrow().mother();
        assertEquals(Villagers.mother(LIN, 2).mother(), found);
    }

    @Test
    void what_rules_need_of_a_child_is_kept() {
        people.put(Villagers.child(XIAO));
        assertEquals(
                Villagers.child(XIAO).child(), people.find(XIAO).orElseThrow().child());
    }

    @Test
    void particulars_are_kept_in_the_order_of_the_form() {
        people.put(Villagers.mother(LIN, 2));
        Map<String, String> found = people.find(LIN).orElseThrow().particulars().asMap();
        Map<String, String> put = Villagers.particulars().asMap();
        assertEquals(put, found);
        assertEquals(List.copyOf(put.keySet()), List.copyOf(found.keySet()));
    }

    @Test
    void a_file_takes_the_place_of_an_older_one() {
        people.put(Villagers.mother(LIN, 2));
        people.put(new PersonFile(Villagers.mother(LIN, 3).person(), Particulars.none()));
        PersonFile found = people.find(LIN).orElseThrow();
        assertEquals(3, found.mother().places());
        assertEquals(Map.of(), found.particulars().asMap());
    }

    @Test
    void several_are_listed_in_the_order_asked_for_without_those_unknown() {
        people.put(Villagers.mother(MotherId.of("m-1"), 1));
        people.put(Villagers.mother(MotherId.of("m-2"), 2));
        people.put(Villagers.child(XIAO));
        List<PersonFile> found = people.list(List.of(MotherId.of("m-2"), MotherId.of("m-9"), XIAO, MotherId.of("m-1")));
        List<PersonId> ids = found.stream().map(file -> file.person().id()).toList();
        assertEquals(List.of(MotherId.of("m-2"), XIAO, MotherId.of("m-1")), ids);
    }

    @Test
    void a_mother_and_a_child_of_one_id_are_two_people() {
        people.put(Villagers.mother(MotherId.of("x"), 2));
        people.put(Villagers.child(ChildId.of("x")));
        people.erase(MotherId.of("x"));
        assertEquals(Optional.empty(), people.find(MotherId.of("x")));
        assertEquals(
                Villagers.child(ChildId.of("x")).child(),
                people.find(ChildId.of("x")).orElseThrow().child());
    }

    @Test
    void ids_that_differ_in_case_are_different_people() {
        people.put(Villagers.mother(MotherId.of("m-a"), 1));
        people.put(Villagers.mother(MotherId.of("M-A"), 2));
        assertEquals(1, people.find(MotherId.of("m-a")).orElseThrow().mother().places());
        assertEquals(2, people.find(MotherId.of("M-A")).orElseThrow().mother().places());
    }

    @Test
    void V3_an_erased_person_is_not_found() {
        people.put(Villagers.mother(LIN, 2));
        people.erase(LIN);
        assertEquals(Optional.empty(), people.find(LIN));
    }

    @Test
    void V3_an_erased_person_is_not_listed() {
        people.put(Villagers.mother(LIN, 2));
        people.put(Villagers.child(XIAO));
        people.erase(LIN);
        List<PersonId> left = people.list(List.of(LIN, XIAO)).stream()
                .map(file -> file.person().id())
                .toList();
        assertEquals(List.of(XIAO), left);
    }

    @Test
    void V3_erasing_twice_does_no_more() {
        people.put(Villagers.mother(LIN, 2));
        people.erase(LIN);
        assertDoesNotThrow(() -> people.erase(LIN));
        assertEquals(Optional.empty(), people.find(LIN));
    }

    @Test
    void V3_erasing_somebody_unknown_changes_nothing() {
        people.put(Villagers.mother(LIN, 2));
        assertDoesNotThrow(() -> people.erase(MotherId.of("m-9")));
        assertDoesNotThrow(() -> people.erase(XIAO));
        assertEquals(2, people.find(LIN).orElseThrow().mother().places());
        people.put(Villagers.child(XIAO));
        assertEquals(1, people.list(List.of(XIAO)).size());
    }

    @Test
    void V3_a_file_put_after_an_erasure_brings_nothing_old_back() {
        people.put(Villagers.mother(LIN, 2));
        people.erase(LIN);
        people.put(new PersonFile(Villagers.mother(LIN, 3).person(), Particulars.none()));
        PersonFile found = people.find(LIN).orElseThrow();
        assertEquals(3, found.mother().places());
        assertEquals(Map.of(), found.particulars().asMap());
        assertEquals(1, people.list(List.of(LIN)).size());
        people.erase(LIN);
        assertEquals(Optional.empty(), people.find(LIN));
    }

    @Test
    void V1_no_value_shows_in_what_a_directory_or_a_file_prints() {
        people.put(Villagers.mother(LIN, 2));
        String printed = people + " " + people.find(LIN) + " " + people.list(List.of(LIN));
        Villagers.particulars().asMap().values().forEach(value -> assertFalse(printed.contains(value)));
    }
}
