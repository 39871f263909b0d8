package org.jiedui.programme;

import java.util.List;
import java.util.Objects;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.EligibilityPolicy;
import org.jiedui.rule.DateSpan;
import org.jiedui.rule.ProgrammeVersion;
import org.jiedui.rule.Wording;
import org.jiedui.standing.StandingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One version of a programme: central requirements and duties, versioned and dated (H-27). Immutable.
 *
 * <p>It only composes: each section belongs to the room whose decisions take it.
 */
public final class Programme {

    private final ProgrammeVersion version;
    private final Owner owner;
    private final Wording title;
    private final Wording basis;
    private final DateSpan effective;
    private final ClauseTexts clauses;
    private final EligibilityPolicy eligibility;
    private final ApprovalPolicy approval;
    private final PairingPolicy pairing;
    private final DutyPolicy duties;
    private final StandingPolicy standing;
    private final List<Leeway> leeways;

    Programme(ProgrammeDraft draft) {
        version = draft.version;
        owner = given(draft.owner, "owner");
        title = given(draft.title, "title");
        basis = given(draft.basis, "basis");
        effective = given(draft.effective, "span of days in force");
        clauses = draft.clauses;
        eligibility = given(draft.eligibility, "eligibility");
        approval = given(draft.approval, "approval");
        pairing = given(draft.pairing, "pairing");
        duties = given(draft.duties, "duties");
        standing = given(draft.standing, "standing");
        leeways = draft.leeways;
    }

    private static <T> T given(@Nullable T part, String name) {
        return Objects.requireNonNull(part, () -> "A programme lacks its part '" + name + "'.");
    }

    /**
     * Begins a version of a programme.
     *
     * @param version its id and number
     * @return a draft without any section
     */
    public static ProgrammeDraft draft(ProgrammeVersion version) {
        return new ProgrammeDraft(version);
    }

    /**
     * The version that decisions store.
     *
     * @return the id and the number
     */
    public ProgrammeVersion version() {
        return version;
    }

    /**
     * Who resolved it and answers for it.
     *
     * @return the level that owns the programme
     */
    public Owner owner() {
        return owner;
    }

    /**
     * What it is called.
     *
     * @return the title in Chinese and English
     */
    public Wording title() {
        return title;
    }

    /**
     * What it rests on (H-2), in free text: never a document number that the paper does not show.
     *
     * @return the basis in Chinese and English
     */
    public Wording basis() {
        return basis;
    }

    /**
     * The days on which this version is in force.
     *
     * @return a half-open span, perhaps with an open end
     */
    public DateSpan effective() {
        return effective;
    }

    /**
     * What the cited clauses say.
     *
     * @return a text for each
     */
    public ClauseTexts clauses() {
        return clauses;
    }

    /**
     * Who may serve.
     *
     * @return the section of the qualification room; whether mothers of the county are asked for is its
     *     {@link EligibilityPolicy#findResidence()}
     */
    public EligibilityPolicy eligibility() {
        return eligibility;
    }

    /**
     * Whose opinions an application needs.
     *
     * @return the section of the qualification room
     */
    public ApprovalPolicy approval() {
        return approval;
    }

    /**
     * Who may be paired with whom.
     *
     * @return the section of the pairing room
     */
    public PairingPolicy pairing() {
        return pairing;
    }

    /**
     * What is owed to each child.
     *
     * @return the section of the duty room
     */
    public DutyPolicy duties() {
        return duties;
    }

    /**
     * When failing in a duty has consequences.
     *
     * @return the section of the standing room; the duty that counts is one of {@link #duties()}
     */
    public StandingPolicy standing() {
        return standing;
    }

    /**
     * What lower levels may loosen.
     *
     * @return an unmodifiable list, perhaps empty
     */
    public List<Leeway> leeways() {
        return leeways;
    }

    /**
     * What it says, in words that a volunteer understands, made from the data.
     *
     * @return one chapter a section; the text of each clause stands in {@link #clauses()}
     */
    public List<Chapter> told() {
        return PlainReading.of(this);
    }

    /**
     * Measures this programme by the one of the level above: for every input, what is admitted here is admitted there,
     * unless the level above lets it be loosened (law J1). Rules of a host's own are not looked at: they only refuse.
     *
     * @param above the programme of the level above, as it is in force there, with all that it takes from its own
     * @return each field that is loosened, with somebody made up
     */
    public LayerCheck checkUnder(Programme above) {
        return Layers.check(above, this);
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
