package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.pairing.ChildFact;
import org.jiedui.pairing.PairingFact;
import org.jiedui.pairing.PlaceFact;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.port.StoreException;
import org.jiedui.port.UnreadableException;
import org.jiedui.port.UnreadableException.Reason;
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
        return read(text, Forms.OF_TODAY);
    }

    static List<Fact> read(String text, Forms forms) {
        return reading(() -> parse(text).stream()
                .map(stored -> restore(stored.type(), stored.on(), stored.fields(forms)))
                .toList());
    }

    /** Whether no fact of a text is in an older form than that of today. */
    static boolean isOfToday(String text, Forms forms) {
        return reading(() -> parse(text).stream().allMatch(stored -> stored.form() == forms.today(stored.type())));
    }

    /** A fact of a text, in the form in which it was stored. */
    private record Stored(String type, int form, LocalDate on, String body) {

        Fields fields(Forms forms) {
            return forms.upcast(type, form, Fields.decode(body));
        }
    }

    private static List<Stored> parse(String text) {
        List<Stored> facts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int line = text.indexOf('\n', start);
            int next = text.indexOf("\n#", line);
            int end = next < 0 ? text.length() : next + 1;
            facts.add(parse(text.substring(start, line), text.substring(line + 1, end)));
            start = end;
        }
        return facts;
    }

    private static Stored parse(String header, String body) {
        int slash = header.indexOf('/');
        int space = header.indexOf(' ', slash);
        if (header.charAt(0) != '#') {
            throw new IllegalArgumentException("A stored fact begins with a number sign.");
        }
        int form = Integer.parseInt(header.substring(slash + 1, space));
        return new Stored(header.substring(1, slash), form, Tokens.date(header.substring(space + 1)), body);
    }

    /** Whatever goes wrong with a stored text is told by one exception, which repeats nothing of it. */
    static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableException(Reason.BAD_TEXT, "A stored text is none that the library wrote.");
        }
    }

    /**
     * A fact as the domain knows it.
     *
     * @param recorded the fact as it is kept
     * @return the fact
     * @throws UnreadableException if no room knows its type or its form, or its body was not written by one
     */
    public static Fact restore(RecordedFact recorded) {
        Stored stored = new Stored(recorded.type(), recorded.form(), recorded.happenedOn(), recorded.body());
        return reading(() -> restore(stored.type(), stored.on(), stored.fields(Forms.OF_TODAY)));
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
            case "MotherApplied",
                    "Attested",
                    "RecordChecked",
                    "SoftRuleOverridden",
                    "OpinionGiven",
                    "OpinionAsked",
                    "ApplicationReturned",
                    "ApplicationResubmitted",
                    "RefusalAppealed",
                    "AppealDecided",
                    "KinDeclared",
                    "CertificateIssued",
                    "QualificationApproved",
                    "QualificationRejected",
                    "QualificationSuspended",
                    "SuspensionLifted",
                    "QualificationRevoked",
                    "QualificationWithdrawn" -> QualificationFact.restore(type, on, fields);
            default ->
                throw new UnreadableException(
                        Reason.UNKNOWN_TYPE,
                        "No room knows the type of a stored fact. Maybe a later version of the library wrote it?");
        };
    }
}
