package org.jiedui.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.MotherId;
import org.jiedui.standing.StandingFact.MotherHeard;
import org.jiedui.standing.StandingFact.NoticeServed;
import org.jiedui.standing.StandingFact.ProposalClosed;
import org.jiedui.standing.StandingFact.RevocationProposed;
import org.jiedui.standing.StandingFact.WarningGiven;
import org.jspecify.annotations.Nullable;

/** A mother's warnings and proceedings, as her facts tell them. Immutable; a fact gives a new one. */
public final class StandingFile {

    private final MotherId mother;
    private final List<StandingFact> facts;

    private StandingFile(MotherId mother, List<StandingFact> facts) {
        this.mother = mother;
        this.facts = List.copyOf(facts);
    }

    /**
     * Nothing against her.
     *
     * @param mother whose file
     * @return the empty file
     */
    public static StandingFile clean(MotherId mother) {
        return new StandingFile(mother, List.of());
    }

    /**
     * What facts fold into.
     *
     * @param mother whose file
     * @param facts the facts in the order in which they were recorded
     * @return the state after them
     */
    public static StandingFile of(MotherId mother, List<StandingFact> facts) {
        return new StandingFile(mother, facts);
    }

    /**
     * This file after one more fact.
     *
     * @param fact what happened
     * @return a new file
     */
    public StandingFile after(StandingFact fact) {
        List<StandingFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new StandingFile(mother, more);
    }

    /**
     * Whose file it is.
     *
     * @return her id
     */
    public MotherId mother() {
        return mother;
    }

    /**
     * What it folds from.
     *
     * @return the facts in the order in which they were recorded
     */
    public List<StandingFact> facts() {
        return facts;
    }

    /**
     * The warnings given.
     *
     * @return in the order in which they were given
     */
    public List<WarningGiven> warnings() {
        return facts.stream()
                .filter(WarningGiven.class::isInstance)
                .map(WarningGiven.class::cast)
                .toList();
    }

    /**
     * The warning given for a month of a pairing.
     *
     * @param pairing the pairing
     * @param month the first day of the month
     * @return empty if none was given
     */
    public Optional<WarningGiven> findWarning(PairingId pairing, LocalDate month) {
        return warnings().stream()
                .filter(given ->
                        given.pairing().equals(pairing) && given.month().equals(month))
                .findFirst();
    }

    /**
     * The proposal that is not yet closed.
     *
     * @return empty if none is open
     */
    public Optional<RevocationProposed> findProposal() {
        return sinceProposal().stream().findFirst().map(RevocationProposed.class::cast);
    }

    /**
     * The notice of the open proposal.
     *
     * @return empty if none was served
     */
    public Optional<NoticeServed> findNotice() {
        return sinceProposal().stream()
                .filter(NoticeServed.class::isInstance)
                .map(NoticeServed.class::cast)
                .findFirst();
    }

    /**
     * Her hearing on the open proposal.
     *
     * @return empty if she was not heard yet
     */
    public Optional<MotherHeard> findHearing() {
        return sinceProposal().stream()
                .filter(MotherHeard.class::isInstance)
                .map(MotherHeard.class::cast)
                .findFirst();
    }

    private List<StandingFact> sinceProposal() {
        int open = -1;
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof RevocationProposed) {
                open = i;
            } else if (facts.get(i) instanceof ProposalClosed) {
                open = -1;
            }
        }
        return open < 0 ? List.of() : facts.subList(open, facts.size());
    }

    /**
     * The name of the state, as it is indexed.
     *
     * @return {@code CLEAN}, {@code WARNED} or {@code PROPOSED}
     */
    public String state() {
        if (findProposal().isPresent()) {
            return "PROPOSED";
        }
        return warnings().isEmpty() ? "CLEAN" : "WARNED";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandingFile that && mother.equals(that.mother) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "StandingFile[" + mother + ", " + facts.size() + " facts]";
    }
}
