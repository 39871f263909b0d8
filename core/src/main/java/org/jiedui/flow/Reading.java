package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.LeaveBook;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Places;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Column;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.standing.HarmReports;
import org.jiedui.standing.StandingFile;

/** Reads states and ledgers without deciding anything. */
public final class Reading {

    private final Records records;
    private final Function<Row, Object> states;

    private Reading(Surroundings around) {
        this.records = around.records();
        this.states = around.states();
    }

    /**
     * Reads what a clerk keeps.
     *
     * @param clerk the clerk
     * @return the reader
     */
    public static Reading of(Clerk clerk) {
        return new Reading(clerk.around());
    }

    private <S> Optional<S> find(RowKind kind, String id, Class<S> type) {
        return records.find(new Key(kind, id)).map(states).map(type::cast);
    }

    /**
     * A mother's qualification.
     *
     * @param mother her id
     * @return empty if she never applied
     */
    public Optional<Qualification> findQualification(MotherId mother) {
        return find(RowKind.QUALIFICATION, mother.value(), Qualification.class);
    }

    /**
     * A mother's places.
     *
     * @param mother her id
     * @return all free if none was ever held
     */
    public Places places(MotherId mother) {
        return find(RowKind.PLACES, mother.value(), Places.class).orElseGet(() -> Places.free(mother));
    }

    /**
     * A mother's warnings and proceedings.
     *
     * @param mother her id
     * @return clean if there were none
     */
    public StandingFile standing(MotherId mother) {
        return find(RowKind.STANDING, mother.value(), StandingFile.class).orElseGet(() -> StandingFile.clean(mother));
    }

    /**
     * A mother's leave.
     *
     * @param mother her id
     * @return empty if none was granted
     */
    public LeaveBook leave(MotherId mother) {
        return find(RowKind.LEAVE, mother.value(), LeaveBook.class).orElseGet(() -> LeaveBook.empty(mother));
    }

    /**
     * A child's case.
     *
     * @param child the child's id
     * @return empty if the child was never registered
     */
    public Optional<ChildCase> findChild(ChildId child) {
        return find(RowKind.CHILD, child.value(), ChildCase.class);
    }

    /**
     * The mandatory reports about a child.
     *
     * @param child the child's id
     * @return none if there was none
     */
    public HarmReports reports(ChildId child) {
        return find(RowKind.REPORTS, child.value(), HarmReports.class).orElseGet(() -> HarmReports.none(child));
    }

    /**
     * A pairing.
     *
     * @param pairing its id
     * @return empty if there is none
     */
    public Optional<Pairing> findPairing(PairingId pairing) {
        return find(RowKind.PAIRING, pairing.value(), Pairing.class);
    }

    /**
     * All pairings and proposals of a mother, past ones too.
     *
     * @param mother her id
     * @return in the order of their ids
     */
    public List<Pairing> pairingsOf(MotherId mother) {
        List<Pairing> pairings = new ArrayList<>();
        records.scan(
                new Query.RowsWith(RowKind.PAIRING, Column.MOTHER, mother.value()),
                row -> pairings.add((Pairing) Folding.state(row)));
        return pairings;
    }

    /**
     * The ledger of a pairing.
     *
     * @param pairing its id
     * @return in the order in which it was recorded
     */
    public List<LedgerEntry> ledger(PairingId pairing) {
        List<LedgerEntry> entries = new ArrayList<>();
        records.scan(new Query.FactsOf(new StreamId(StreamId.Kind.PAIRING, pairing.value())), recorded -> {
            if (recorded.type().equals(ContactRecorded.class.getSimpleName())) {
                entries.add(((ContactRecorded) FactTexts.restore(recorded)).entry());
            }
        });
        return entries;
    }

    /**
     * Whether somebody reported harm for which a mother was suspended, and so may not decide on her (R5).
     *
     * @param actor who may have reported
     * @param mother whom
     * @return true if such a suspension was recorded by her command
     */
    public boolean hasReported(ActorId actor, MotherId mother) {
        List<RecordedFact> reports = new ArrayList<>();
        scanFacts(mother, recorded -> {
            if (recorded.actor().equals(actor)
                    && recorded.type().equals(QualificationSuspended.class.getSimpleName())
                    && FactTexts.restore(recorded) instanceof QualificationSuspended suspended
                    && suspended.reason().equals(Suspending.HARM_REPORTED)) {
                reports.add(recorded);
            }
        });
        return !reports.isEmpty();
    }

    void scanFacts(MotherId mother, Consumer<RecordedFact> visitor) {
        records.scan(new Query.FactsOf(new StreamId(StreamId.Kind.MOTHER, mother.value())), visitor);
    }

    /**
     * Every state of a kind under a division.
     *
     * @param kind a kind with a column of divisions
     * @param digits leading digits
     * @param visitor is shown each state, of the type that belongs to the kind
     */
    public void scanUnder(RowKind kind, String digits, Consumer<Object> visitor) {
        records.scan(new Query.RowsUnder(kind, digits), row -> visitor.accept(Folding.state(row)));
    }

    <S> List<S> due(RowKind kind, LocalDate day, Class<S> type) {
        List<S> states = new ArrayList<>();
        records.scan(new Query.RowsDue(kind, day), row -> states.add(type.cast(Folding.state(row))));
        return states;
    }

    /**
     * Every state of a kind.
     *
     * @param kind the kind
     * @param visitor is shown each state, of the type that belongs to the kind
     */
    public void scan(RowKind kind, Consumer<Object> visitor) {
        records.scan(new Query.RowsOf(kind), row -> visitor.accept(Folding.state(row)));
    }

    /**
     * Every fact of every stream.
     *
     * @param visitor is shown each fact as it is kept
     */
    public void scanFacts(Consumer<RecordedFact> visitor) {
        records.scan(new Query.AllFacts(), visitor);
    }
}
