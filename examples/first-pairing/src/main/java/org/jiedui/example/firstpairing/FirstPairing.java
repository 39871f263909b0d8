package org.jiedui.example.firstpairing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.person.*;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.Code;

/** One mother, one child, one pairing: no file, no framework. */
public final class FirstPairing {

    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        DivisionCode village = DivisionCode.of("420583001201");
        MemoryRecords records = new MemoryRecords();
        ProgrammeOffice office = ProgrammeOffice.of(ProgrammeBook.of(List.of(BuiltInProgrammes.get("school"))))
                .records(records)
                .people(records.people())
                .authority(MemoryAuthority.allowingAll())
                .clock(SteppingClock.at(Instant.parse("2026-03-01T01:00:00Z")))
                .open();

        MotherId mother = MotherId.of("M-1");
        office.registration()
                .apply(
                        by("c1"),
                        new CaringMother(
                                mother,
                                Sex.FEMALE,
                                YearMonth.of(1985, 5),
                                village,
                                RecruitRoute.LOCAL,
                                RecruitSource.TEACHER,
                                1,
                                Set.of()),
                        Particulars.none(),
                        day)
                .orElseThrow();
        office.screening()
                .attest(by("c2"), mother, Attestations.allAffirmed(), day)
                .orElseThrow();
        System.out.println("without a record check: "
                + office.screening()
                        .opine(by("c3"), mother, new ApprovalStep(Tier.UNIT, village), true, day)
                        .codes());
        office.screening()
                .recordCheck(by("c4"), mother, RecordCheck.Result.CLEAR, day)
                .orElseThrow();
        office.screening()
                .opine(by("c5"), mother, new ApprovalStep(Tier.UNIT, village), true, day)
                .orElseThrow();

        ChildId child = ChildId.of("C-1");
        office.registration()
                .register(
                        by("c6"),
                        Child.of(child, LocalDate.of(2017, 4, 2), village)
                                .parentsAway(ParentsAway.BOTH)
                                .build(),
                        Particulars.none(),
                        day)
                .orElseThrow();
        PairingId pairing =
                office.pairing().propose(by("c7"), mother, child).orElseThrow().pairing();
        office.pairing()
                .consent(by("c8"), pairing, Party.GUARDIAN, Code.of("REMOTE_RECORDED"))
                .orElseThrow();
        office.pairing()
                .consent(by("c9"), pairing, Party.MOTHER, Code.of("SIGNED"))
                .orElseThrow();
        System.out.println("began: "
                + office.pairing().begin(by("c10"), pairing).orElseThrow().happenedOn());
        System.out.println("owed by 2026-05-02: " + office.duties().occurrences(pairing, LocalDate.of(2026, 5, 2)));
    }

    private static Command by(String id) {
        return Command.of(id, "school-office");
    }
}
