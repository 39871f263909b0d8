package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.rule.ClauseId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The values of the room refuse what makes no sense. */
class ValuesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-04-01");
    private static final DutyDefinition DUTY = Duties.h().duties().get(0);

    @Test
    void an_entry_names_a_child_and_is_recorded_on_its_day_or_later() {
        refused(() -> LedgerEntry.of(EntryId.of("L1"), Story.MOTHER, Set.of(), DAY, Channel.PHONE)
                .build());
        LedgerEntry.Builder entry =
                LedgerEntry.of(EntryId.of("L1"), Story.MOTHER, Set.of(Story.CHILD), DAY, Channel.PHONE);
        assertEquals(DAY, entry.build().recordedOn());
        refused(() -> entry.recordedOn(DAY.minusDays(1)).build());
    }

    @Test
    void ids_have_a_shape() {
        refused(() -> EntryId.of("a b"));
        refused(() -> DutyId.of("child"));
        refused(() -> DutyId.of("A".repeat(33)));
        assertEquals("A".repeat(32), DutyId.of("A".repeat(32)).toString());
    }

    @Test
    void a_definition_cites_a_clause() {
        refused(() -> new DutyDefinition(DUTY.id(), List.of(), DUTY.frequency(), DUTY.keeping(), Set.of()));
        assertEquals(
                List.of(ClauseId.of("H-12")),
                Duties.h().duty(DutyId.of("CHILD_CONTACT")).clauses());
    }

    @Test
    @Tag("S-11e")
    void the_number_of_duties_is_the_programmes_own() {
        assertEquals(List.of("BIRTHDAY", "CHILD_CONTACT", "PARENT_LINK_GUIDANCE", "TEACHER_CONTACT"), ids(Duties.s()));
        assertEquals(
                List.of("CARER_CONTACT", "CHILD_CONTACT", "FESTIVAL", "TEACHER_CONTACT", "VISIT"), ids(Duties.h()));
    }

    @Test
    @Tag("H-13")
    void the_provincial_plan_gives_guidance_no_number_and_so_no_duty() {
        refused(() -> Duties.h().duty(DutyId.of("PARENT_LINK_GUIDANCE")));
    }

    @Test
    void a_programme_defines_each_duty_once_and_says_how_late_is_late() {
        refused(() -> new DutyPolicy(List.of(DUTY, DUTY), 7));
        refused(() -> new DutyPolicy(List.of(DUTY), -1));
        refused(() -> new DutyPolicy(List.of(DUTY), 91));
    }

    @Test
    void frequencies_have_bounds() {
        Stream.of(0, 367).forEach(days -> {
            refused(() -> new Frequency.Yearly(days));
            refused(() -> new Frequency.Termly(days));
        });
        Stream.of(-1, 31).forEach(days -> {
            refused(() -> new Frequency.EachBirthday(days, 0));
            refused(() -> new Frequency.EachBirthday(0, days));
        });
        refused(() -> new DayCondition.InFestival(List.of()));
    }

    @Test
    void no_value_names_anything_but_ids_when_printed() {
        PairedSpell pairing = Story.from("2026-04-01").pairing();
        assertFalse(pairing.toString().contains("2016-05-20"), pairing.toString());
        assertTrue(pairing.toString().contains("C1"), pairing.toString());
    }

    private static List<String> ids(DutyPolicy policy) {
        return policy.duties().stream().map(duty -> duty.id().value()).toList();
    }

    private static void refused(Executable misuse) {
        assertThrows(IllegalArgumentException.class, misuse);
    }
}
