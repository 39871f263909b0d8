package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.pairing.ChildFact;
import org.jiedui.pairing.PairingFact;
import org.jiedui.pairing.PlaceFact;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.qualification.QualificationFact;
import org.jiedui.rule.Tokens;
import org.jiedui.standing.MandatoryReportOpened;
import org.jiedui.standing.StandingFact;

/**
 * Facts as canonical text and back: a line {@code #Type/version date}, then the fields. Rows keep the facts that their
 * state folds from, so a stored state needs no form of its own.
 */
public final class FactTexts {

    private FactTexts() {}

    static String write(List<? extends Fact> facts) {
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            text.append('#').append(fact.type()).append('/').append(fact.formVersion());
            text.append(' ').append(fact.happenedOn()).append('\n');
            text.append(fact.fields().encode());
        }
        return text.toString();
    }

    static List<Fact> read(String text) {
        List<Fact> facts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int line = text.indexOf('\n', start);
            int next = text.indexOf("\n#", line);
            int end = next < 0 ? text.length() : next + 1;
            int slash = text.indexOf('/', start);
            int space = text.indexOf(' ', slash);
            facts.add(restore(
                    text.substring(start + 1, slash),
                    Tokens.date(text.substring(space + 1, line)),
                    Fields.decode(text.substring(line + 1, end))));
            start = end;
        }
        return facts;
    }

    /**
     * A fact as the domain knows it.
     *
     * @param recorded the fact as it is kept
     * @return the fact
     * @throws IllegalArgumentException if no room knows its type
     */
    public static Fact restore(RecordedFact recorded) {
        return restore(recorded.type(), recorded.happenedOn(), Fields.decode(recorded.body()));
    }

    private static Fact restore(String type, LocalDate on, Fields fields) {
        return switch (type) {
            case "PlaceHeld", "PlaceTaken", "PlaceFreed" -> PlaceFact.restore(type, on, fields);
            case "ChildRegistered",
                    "GuardianConsented",
                    "GuardianConsentWithdrawn",
                    "MotherExcluded",
                    "WaitOpened",
                    "ChildHeld",
                    "ChildPaired",
                    "ChildReleased",
                    "ChildClosed" -> ChildFact.restore(type, on, fields);
            case "PairingProposed", "ConsentGiven", "PairingBegan", "PairingEnded" ->
                PairingFact.restore(type, on, fields);
            case "RoundProposed" -> RoundProposed.restore(on, fields);
            case "ContactRecorded" -> ContactRecorded.restore(on, fields);
            case "LeaveGranted" -> LeaveGranted.restore(on, fields);
            case "WarningGiven", "RevocationProposed", "NoticeServed", "MotherHeard", "ProposalClosed" ->
                StandingFact.restore(type, on, fields);
            case "MandatoryReportOpened" -> MandatoryReportOpened.restore(on, fields);
            default -> QualificationFact.restore(type, on, fields);
        };
    }
}
