package org.jiedui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of people hold what the rules need, and print as ids alone. */
class PersonTest {

    private static final DivisionCode HOME = DivisionCode.of("420525100201");
    private static final ChildId CHILD = ChildId.of("c-1");
    private static final LocalDate BORN = LocalDate.of(2017, 6, 14);

    private static CaringMother mother(int places, Set<ChildId> kin) {
        return new CaringMother(
                MotherId.of("m-1"),
                Sex.FEMALE,
                YearMonth.of(1987, 6),
                HOME,
                RecruitRoute.LOCAL,
                RecruitSource.TEACHER,
                places,
                kin);
    }

    private static Child.Builder child() {
        return Child.of(CHILD, BORN, HOME);
    }

    @Test
    @Tag("U-3")
    void people_print_as_their_ids_alone() {
        assertEquals("CaringMother[m-1]", mother(1, Set.of(CHILD)).toString());
        assertEquals(
                "Child[c-1]", child().needs(EnumSet.allOf(Need.class)).build().toString());
    }

    @Test
    @Tag("U-3")
    void nothing_that_prints_holds_a_birth_date_or_a_home() {
        Stream.of(mother(1, Set.of()), child().build(), RecordCheck.of(RecordCheck.Result.HIT, LocalDate.EPOCH))
                .map(Object::toString)
                .forEach(text -> {
                    assertFalse(text.contains("1987") || text.contains("2017"), text);
                    assertFalse(text.contains("-06") || text.contains("420525"), text);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10})
    void a_mother_offers_one_to_nine_places(int places) {
        assertEquals(9, mother(9, Set.of()).places());
        assertEquals(1, mother(1, Set.of()).places());
        assertThrows(IllegalArgumentException.class, () -> mother(places, Set.of()));
    }

    @Test
    void a_mother_keeps_her_kin_whatever_becomes_of_the_set_it_was_given() {
        Set<ChildId> kin = new HashSet<>(Set.of(CHILD));
        CaringMother mother = mother(1, kin);
        kin.clear();
        assertEquals(Set.of(CHILD), mother.kin());
    }

    @Test
    void of_a_child_of_whom_little_is_known_nothing_is_assumed() {
        Child child = child().build();
        assertEquals(ParentsAway.UNSTATED, child.parentsAway());
        assertEquals(Set.of(), child.needs());
        assertEquals(Urgency.LEAST, child.urgency());
        assertFalse(child.isAtSchool());
        assertEquals(Stage.COMPULSORY, child.stage());
        assertEquals(Optional.empty(), child.findClassTeacher());
    }

    static Stream<UnaryOperator<Child.Builder>> tellings() {
        return Stream.of(
                child -> child.parentsAway(ParentsAway.BOTH),
                child -> child.needs(Set.of(Need.SAFETY)),
                child -> child.urgency(new Urgency(1)),
                child -> child.atSchool(Stage.COMPULSORY),
                child -> child.stage(new Stage("高中")),
                child -> child.classTeacher(MotherId.of("m-1")));
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void children_are_equal_when_all_that_is_known_of_them_is(UnaryOperator<Child.Builder> told) {
        assertEquals(told.apply(child()).build(), told.apply(child()).build());
        assertEquals(
                told.apply(child()).build().hashCode(),
                told.apply(child()).build().hashCode());
        assertNotEquals(child().build(), told.apply(child()).build());
    }

    @Test
    @Tag("X-19")
    void the_class_teacher_of_a_child_may_be_a_caring_mother() {
        assertEquals(
                Optional.of(MotherId.of("m-1")),
                child().classTeacher(MotherId.of("m-1")).build().findClassTeacher());
    }

    @Test
    void urgency_runs_from_1_the_most_urgent_to_3() {
        assertTrue(new Urgency(1).compareTo(new Urgency(2)) < 0);
        assertEquals(new Urgency(3), Urgency.LEAST);
        assertThrows(IllegalArgumentException.class, () -> new Urgency(0));
        assertThrows(IllegalArgumentException.class, () -> new Urgency(4));
    }

    @Test
    void a_stage_of_schooling_has_a_name() {
        assertThrows(IllegalArgumentException.class, () -> new Stage(""));
    }

    @Test
    void the_id_of_a_person_is_a_key_and_never_a_name() {
        assertTrue(PersonId.isId("m-1"));
        assertFalse(PersonId.isId("王"));
        assertThrows(IllegalArgumentException.class, () -> MotherId.of("王"));
        assertThrows(IllegalArgumentException.class, () -> ChildId.of(""));
        assertTrue(MotherId.of("m-1").compareTo(MotherId.of("m-2")) < 0);
        assertTrue(ChildId.of("c-2").compareTo(ChildId.of("c-1")) > 0);
    }

    @Test
    @Tag("H-7")
    void the_four_answers_of_the_reviewer_stand_in_the_order_of_the_clause() {
        assertEquals(
                List.of(Answer.YES, Answer.NO, Answer.UNANSWERED, Answer.YES),
                new Attestations(Answer.YES, Answer.NO, Answer.UNANSWERED, Answer.YES).list());
        assertEquals(Set.of(Answer.YES), Set.copyOf(Attestations.allAffirmed().list()));
        assertEquals(Set.of(Answer.UNANSWERED), Set.copyOf(Attestations.none().list()));
        assertEquals(4, Attestations.none().list().size());
    }
}
