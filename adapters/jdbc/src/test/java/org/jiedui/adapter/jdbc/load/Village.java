package org.jiedui.adapter.jdbc.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiedui.ProgrammeOffice;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.Answer;
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
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.Code;

/** As many mothers as children, each pair in a village, from the applications to a month of contacts. */
public final class Village {

    private static final DivisionCode PLACE = DivisionCode.of("420583001201");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Particulars PARTICULARS =
            Particulars.of(Map.of("姓名", "某某", "联系电话", "00000000000", "家庭住址", "某村某组"));

    private final int size;
    private final int together;

    public Village(int size, int together) {
        this.size = size;
        this.together = together;
    }

    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        phases.add(phase(
                "registrations",
                (office, i) -> office.registration().register(by("r", i), child(i), PARTICULARS, DAY)));
        phases.add(phase(
                "applications", (office, i) -> office.registration().apply(by("a", i), mother(i), PARTICULARS, DAY)));
        phases.add(phase(
                "attestations",
                (office, i) -> office.screening().attest(by("b", i), motherId(i), Attestations.allAffirmed(), DAY)));
        phases.add(phase(
                "checks",
                (office, i) -> office.screening().recordCheck(by("c", i), motherId(i), RecordCheck.Result.CLEAR, DAY)));
        phases.add(phase(
                "approvals",
                (office, i) -> office.screening()
                        .opine(by("d", i), motherId(i), new ApprovalStep(Tier.UNIT, PLACE), true, DAY)));
        phases.add(phase("proposals", (office, i) -> office.pairing().propose(by("p", i), motherId(i), childId(i))));
        phases.add(phase(
                "guardians",
                (office, i) -> office.pairing().consent(by("g", i), pairing(i), Party.GUARDIAN, Code.of("SIGNED"))));
        phases.add(phase(
                "agreements",
                (office, i) -> office.pairing().consent(by("h", i), pairing(i), Party.MOTHER, Code.of("SIGNED"))));
        phases.add(phase("beginnings", (office, i) -> office.pairing().begin(by("s", i), pairing(i))));
        phases.add(phase(
                "contacts",
                (office, i) -> office.duties()
                        .record(by("l", i), ContactReport.withChild(motherId(i), childId(i), DAY, Channel.PHONE))));
        return phases;
    }

    private Phase phase(String name, BiFunction<ProgrammeOffice, Integer, Answer<?>> command) {
        List<Function<ProgrammeOffice, Answer<?>>> commands = IntStream.range(0, size)
                .<Function<ProgrammeOffice, Answer<?>>>mapToObj(i -> office -> command.apply(office, i))
                .toList();
        return new Phase(name, together, commands);
    }

    private static Command by(String kind, int i) {
        return Command.of(kind + "-" + i, "office");
    }

    private static MotherId motherId(int i) {
        return MotherId.of("M-" + i);
    }

    private static ChildId childId(int i) {
        return ChildId.of("C-" + i);
    }

    private static PairingId pairing(int i) {
        return PairingId.of("p-" + i);
    }

    private static CaringMother mother(int i) {
        return new CaringMother(
                motherId(i),
                Sex.FEMALE,
                YearMonth.of(1985, 5),
                PLACE,
                RecruitRoute.LOCAL,
                RecruitSource.TEACHER,
                1,
                Set.of());
    }

    private static Child child(int i) {
        return Child.of(childId(i), LocalDate.of(2017, 4, 2), PLACE)
                .parentsAway(ParentsAway.BOTH)
                .build();
    }
}
