package org.jiedui.adapter.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.programme.ClauseText;
import org.jiedui.programme.ClauseTexts;
import org.jiedui.programme.Leeway;
import org.jiedui.programme.Owner;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeDraft;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.DateSpan;
import org.jiedui.rule.ProgrammeVersion;
import org.jiedui.rule.Wording;

/** Reads one programme file, section by section, each for the room that owns it. */
final class ProgrammeReader {

    static final String FORMAT = "jiedui-programme-1";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final int HIGHEST_VERSION = 1_000_000;

    private final Citations citations = new Citations();

    Programme read(Section file) {
        file.value("format", Fault.UNKNOWN_FORMAT, ProgrammeReader::known);
        ProgrammeDraft draft = Programme.draft(version(file))
                .ownedBy(file.oneOf("owner", Owner.class))
                .titled(file.section("title", ProgrammeReader::wording))
                .basedOn(file.section("basis", ProgrammeReader::wording))
                .effective(file.section("effective", ProgrammeReader::span))
                .eligibility(file.section("eligibility", new EligibilityReader(citations)::read))
                .approval(file.section("approval", new ApprovalReader(citations)::read))
                .pairing(file.section("pairing", new PairingReader(citations)::read));
        DutyPolicy duties = file.section("duties", new DutyReader(citations)::read);
        ClauseTexts clauses = clauses(file);
        Programme programme = draft.duties(duties)
                .standing(file.section("standing", new StandingReader(citations, duties)::read))
                .clauses(clauses)
                .leeways(file.findSections("leeways", this::leeway))
                .complete();
        citations.refuseUndefined(clauses.ids());
        return programme;
    }

    private Leeway leeway(Section leeway) {
        return new Leeway(
                leeway.value("programme", Fault.BAD_VALUE, ProgrammeReader::id),
                leeway.text("field"),
                leeway.date("until"),
                leeway.section("reason", ProgrammeReader::wording),
                citations.one(leeway));
    }

    private static String known(String format) {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("This reader knows one form.");
        }
        return format;
    }

    private static ProgrammeVersion version(Section file) {
        return version(file, "id");
    }

    /** The version that a section names, the programme under a name of its own. */
    static ProgrammeVersion version(Section section, String programme) {
        String id = section.value(programme, Fault.BAD_VALUE, ProgrammeReader::id);
        return new ProgrammeVersion(id, section.number("version", 1, HIGHEST_VERSION));
    }

    /** The version of a file that is not read yet. */
    static ProgrammeVersion version(Json.Members file) {
        return version(Section.peek(file), "id");
    }

    private static String id(String text) {
        if (text.length() > LONGEST_ID || !ID.matcher(text).matches()) {
            throw new IllegalArgumentException("A programme's id is in small letters, digits and single hyphens.");
        }
        return text;
    }

    private static Wording wording(Section section) {
        return new Wording(section.text("zh"), section.text("en"));
    }

    private static DateSpan span(Section section) {
        LocalDate from = section.date("from");
        LocalDate until = section.findDate("until").orElse(LocalDate.MAX);
        if (!from.isBefore(until)) {
            throw new Refused(Fault.BAD_ORDER, section.place());
        }
        return new DateSpan(from, until);
    }

    private static ClauseTexts clauses(Section file) {
        Map<ClauseId, ClauseText> texts = new TreeMap<>();
        file.entries(
                "clauses",
                (entry, section) -> texts.put(
                        Domain.make(Fault.BAD_VALUE, entry.place(), () -> ClauseId.of(entry.name())), text(section)));
        return ClauseTexts.of(texts);
    }

    private static ClauseText text(Section section) {
        return new ClauseText(section.text("zh"), section.text("en"), section.text("source"));
    }
}
