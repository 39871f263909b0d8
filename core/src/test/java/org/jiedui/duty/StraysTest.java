package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Test;

/** D6: an entry without a pairing is named where somebody sees it. */
class StraysTest {

    private final List<PairedSpell> pairings = List.of(
            spell("M1", "C1", "2026-01-10", "2026-03-01"),
            spell("M1", "C1", "2026-05-01", "2026-06-01"),
            spell("M1", "C2", "2026-01-10", "2026-06-01"),
            spell("M2", "C3", "2026-01-01", "2026-06-01"));

    @Test
    void a_child_is_named_when_the_pairing_is_not_active_on_the_day() {
        assertEquals(List.of(), strays("2026-01-10", "C1"));
        assertEquals(List.of("C1"), strays("2026-01-09", "C1"));
        assertEquals(List.of(), strays("2026-02-28", "C1"));
        assertEquals(List.of("C1"), strays("2026-03-01", "C1"));
        assertEquals(List.of(), strays("2026-05-01", "C1"));
    }

    @Test
    void only_the_children_without_a_pairing_are_named_by_id() {
        assertEquals(List.of("C1", "C3"), strays("2026-04-01", "C3", "C2", "C1"));
    }

    @Test
    void the_pairing_of_another_mother_is_none() {
        assertEquals(List.of("C3"), strays("2026-02-01", "C3"));
    }

    private List<String> strays(String day, String... children) {
        Set<ChildId> ids = Set.copyOf(Arrays.stream(children).map(ChildId::of).toList());
        LedgerEntry entry = LedgerEntry.of(
                        EntryId.of("L1"), MotherId.of("M1"), ids, LocalDate.parse(day), Channel.PHONE)
                .build();
        return Strays.of(entry, pairings).stream().map(ChildId::value).toList();
    }

    private static PairedSpell spell(String mother, String child, String from, String until) {
        Child known = Child.of(ChildId.of(child), LocalDate.parse("2016-05-20"), DivisionCode.of("420525000000"))
                .build();
        return new PairedSpell(MotherId.of(mother), known, new DateSpan(LocalDate.parse(from), LocalDate.parse(until)));
    }
}
