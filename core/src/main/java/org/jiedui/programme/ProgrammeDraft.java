package org.jiedui.programme;

import java.util.List;
import java.util.Map;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.EligibilityPolicy;
import org.jiedui.rule.DateSpan;
import org.jiedui.rule.ProgrammeVersion;
import org.jiedui.rule.Wording;
import org.jiedui.standing.StandingPolicy;
import org.jspecify.annotations.Nullable;

/** A programme being put together; every part must be given once. Not safe for use by several threads. */
public final class ProgrammeDraft {

    final ProgrammeVersion version;

    @Nullable
    Owner owner;

    @Nullable
    Wording title;

    @Nullable
    Wording basis;

    @Nullable
    DateSpan effective;

    ClauseTexts clauses = ClauseTexts.of(Map.of());

    @Nullable
    EligibilityPolicy eligibility;

    @Nullable
    ApprovalPolicy approval;

    @Nullable
    PairingPolicy pairing;

    @Nullable
    DutyPolicy duties;

    @Nullable
    StandingPolicy standing;

    List<Leeway> leeways = List.of();

    ProgrammeDraft(ProgrammeVersion version) {
        this.version = version;
    }

    /**
     * Says who owns it.
     *
     * @param given the level that resolves it
     * @return this draft
     */
    public ProgrammeDraft ownedBy(Owner given) {
        owner = given;
        return this;
    }

    /**
     * Names the programme.
     *
     * @param given the title
     * @return this draft
     */
    public ProgrammeDraft titled(Wording given) {
        title = given;
        return this;
    }

    /**
     * Says what it rests on.
     *
     * @param given the basis
     * @return this draft
     */
    public ProgrammeDraft basedOn(Wording given) {
        basis = given;
        return this;
    }

    /**
     * Says when it is in force.
     *
     * @param days the days
     * @return this draft
     */
    public ProgrammeDraft effective(DateSpan days) {
        effective = days;
        return this;
    }

    /**
     * Gives the text of the clauses; none by default.
     *
     * @param texts a text for each clause that the rules cite
     * @return this draft
     */
    public ProgrammeDraft clauses(ClauseTexts texts) {
        clauses = texts;
        return this;
    }

    /**
     * Says who may serve.
     *
     * @param section the policy
     * @return this draft
     */
    public ProgrammeDraft eligibility(EligibilityPolicy section) {
        eligibility = section;
        return this;
    }

    /**
     * Says whose opinions are needed.
     *
     * @param section the policy
     * @return this draft
     */
    public ProgrammeDraft approval(ApprovalPolicy section) {
        approval = section;
        return this;
    }

    /**
     * Says who may be paired with whom.
     *
     * @param section the policy
     * @return this draft
     */
    public ProgrammeDraft pairing(PairingPolicy section) {
        pairing = section;
        return this;
    }

    /**
     * Says what is owed.
     *
     * @param section the policy
     * @return this draft
     */
    public ProgrammeDraft duties(DutyPolicy section) {
        duties = section;
        return this;
    }

    /**
     * Says when failing has consequences.
     *
     * @param section the policy
     * @return this draft
     */
    public ProgrammeDraft standing(StandingPolicy section) {
        standing = section;
        return this;
    }

    /**
     * Lets lower levels loosen something; nothing by default.
     *
     * @param given what each may
     * @return this draft
     */
    public ProgrammeDraft leeways(List<Leeway> given) {
        leeways = List.copyOf(given);
        return this;
    }

    /**
     * Ends the draft.
     *
     * @return the programme
     * @throws NullPointerException if a part was not given; the message names it
     * @throws IllegalArgumentException if the duty that the standing counts is none of the duties
     */
    public Programme complete() {
        Programme programme = new Programme(this);
        programme.duties().duty(programme.standing().duty());
        return programme;
    }
}
