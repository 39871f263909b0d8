package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** D3 through the front door: a new version of the duties touches only what has not begun. */
class NewDutiesTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final DivisionCode VILLAGE = DivisionCode.of("420583001201");
    private static final MotherId MOTHER = MotherId.of("M-1");
    private static final ChildId CHILD = ChildId.of("C-1");
    private static final DutyId DROPPED = DutyId.of("PARENT_LINK_GUIDANCE");

    private final MemoryRecords records = new MemoryRecords();
    private final ProgrammeOffice office = ProgrammeOffice.of(book())
            .records(records)
            .people(records.people())
            .authority(MemoryAuthority.allowingAll())
            .clock(SteppingClock.at(START.atStartOfDay().toInstant(ZoneOffset.UTC)))
            .open();
    private int asked;

    private static ProgrammeBook book() {
        Programme school = Book.builtIn("school");
        DutyPolicy fewer = new DutyPolicy(
                school.duties().duties().stream()
                        .filter(duty -> !duty.id().equals(DROPPED))
                        .toList(),
                school.duties().lateDays());
        DateSpan before = new DateSpan(school.effective().from(), Book.SWITCH);
        Programme first = Book.version(school, 1, before, 30);
        Programme second = Book.draft(school, 2, DateSpan.startingOn(Book.SWITCH))
                .duties(fewer)
                .pairing(school.pairing())
                .standing(school.standing())
                .complete();
        return ProgrammeBook.of(List.of(first, second));
    }

    @BeforeEach
    void one_pairing_from_the_first_of_april() {
        CaringMother mother = new CaringMother(
                MOTHER,
                Sex.FEMALE,
                YearMonth.of(1985, 5),
                VILLAGE,
                RecruitRoute.LOCAL,
                RecruitSource.TEACHER,
                1,
                Set.of());
        Child child = Child.of(CHILD, LocalDate.of(2017, 12, 2), VILLAGE)
                .parentsAway(ParentsAway.BOTH)
                .build();
        office.registration().apply(ask(), mother, Particulars.none(), START).orElseThrow();
        office.screening()
                .attest(ask(), MOTHER, Attestations.allAffirmed(), START)
                .orElseThrow();
        office.screening()
                .recordCheck(ask(), MOTHER, RecordCheck.Result.CLEAR, START)
                .orElseThrow();
        office.screening()
                .opine(ask(), MOTHER, new ApprovalStep(Tier.UNIT, VILLAGE), true, START)
                .orElseThrow();
        office.registration().register(ask(), child, Particulars.none(), START).orElseThrow();
        office.pairing().propose(Command.of("pairing", "school"), MOTHER, CHILD).orElseThrow();
        for (Party party : List.of(Party.GUARDIAN, Party.MOTHER)) {
            office.pairing()
                    .consent(ask(), PairingId.of("pairing"), party, Code.of("SIGNED"))
                    .orElseThrow();
        }
        office.pairing().begin(ask(), PairingId.of("pairing")).orElseThrow();
    }

    private Command ask() {
        return Command.of("c" + ++asked, "school");
    }

    private List<LocalDate> begun(DutyId duty, LocalDate day) {
        return office.duties().occurrences(PairingId.of("pairing"), day).stream()
                .filter(occurrence -> occurrence.duty().equals(duty))
                .map(occurrence -> occurrence.first())
                .toList();
    }

    @Test
    @Tag("D3")
    @Tag("S-11b")
    void D3_a_duty_that_a_new_version_drops_is_owed_until_then_and_its_past_stays() {
        List<LocalDate> months = List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
        assertEquals(months, begun(DROPPED, Book.SWITCH.minusDays(1)));
        assertEquals(months, begun(DROPPED, Book.SWITCH));
        assertEquals(months, begun(DROPPED, Book.SWITCH.plusYears(1)));
    }

    @Test
    @Tag("D3")
    void D3_a_duty_that_stays_goes_on_without_a_gap() {
        assertEquals(
                5, begun(DutyId.of("CHILD_CONTACT"), Book.SWITCH.plusMonths(1)).size());
    }

    @Test
    void what_is_due_is_what_runs_and_is_not_kept_and_what_ends_first_comes_first() {
        assertEquals(
                List.of("CHILD_CONTACT", "PARENT_LINK_GUIDANCE"),
                office.duties().due(MOTHER, START).stream()
                        .map(owed -> owed.occurrence().duty().toString())
                        .toList());
        office.screening().withdraw(ask(), MOTHER, START).orElseThrow();
        assertEquals(List.of(), office.duties().due(MOTHER, START));
    }
}
