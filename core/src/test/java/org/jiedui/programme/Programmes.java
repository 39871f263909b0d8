package org.jiedui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.DutyDefinition;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.duty.Frequency;
import org.jiedui.duty.Keeping;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.place.PairingArea;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.EligibilityPolicy;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.DateSpan;
import org.jiedui.rule.ProgrammeVersion;
import org.jiedui.rule.Wording;
import org.jiedui.standing.StandingPolicy;

/** Small programmes for tests. */
final class Programmes {

    static final String ID = "made-up";
    static final DutyId CALL = DutyId.of("CALL");
    static final ClauseId CLAUSE = ClauseId.of("Z-1");

    private Programmes() {}

    static Programme version(int number, DateSpan effective) {
        return draft(new ProgrammeVersion(ID, number)).effective(effective).complete();
    }

    static DateSpan from(String day) {
        return DateSpan.startingOn(LocalDate.parse(day));
    }

    static DateSpan between(String from, String until) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(until));
    }

    static ProgrammeDraft draft(ProgrammeVersion version) {
        return Programme.draft(version)
                .ownedBy(Owner.COUNTY)
                .titled(new Wording("试行", "Trial"))
                .basedOn(new Wording("试行办法", "A trial"))
                .effective(from("2020-01-01"))
                .clauses(ClauseTexts.of(Map.of(CLAUSE, new ClauseText("每月联系", "A call a month", "a trial"))))
                .eligibility(EligibilityPolicy.nationalGates())
                .approval(ApprovalPolicy.of(List.of(Tier.UNIT)))
                .pairing(PairingPolicy.builder(PairingArea.everywhere(), CLAUSE.value())
                        .build())
                .duties(new DutyPolicy(List.of(call()), 7))
                .standing(standing(CALL));
    }

    static StandingPolicy standing(DutyId counted) {
        return new StandingPolicy(counted, 3, 30, 15, List.of(CLAUSE), List.of(CLAUSE));
    }

    private static DutyDefinition call() {
        return new DutyDefinition(
                CALL, List.of(CLAUSE), new Frequency.Monthly(), Keeping.contactWith(Counterpart.CHILD), Set.of());
    }
}
