package org.jiedui.flow;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.duty.LeaveBook;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.fact.Fact;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildFact;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingFact;
import org.jiedui.pairing.PlaceFact;
import org.jiedui.pairing.Places;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Column;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.qualification.QualificationStatus.Approved;
import org.jiedui.qualification.QualificationStatus.Suspended;
import org.jiedui.standing.HarmReports;
import org.jiedui.standing.MandatoryReportOpened;
import org.jiedui.standing.StandingFact;
import org.jiedui.standing.StandingFile;

/** States as rows and back: a row's body holds the facts that the state folds from. */
public final class Folding {

    private Folding() {}

    /**
     * The state of a row.
     *
     * @param row as it is kept
     * @return the state, of the type that belongs to the row's kind
     * @throws org.jiedui.port.UnreadableException if the library did not write it
     */
    public static Object state(Row row) {
        return FactTexts.reading(() -> fold(row.key(), FactTexts.read(row.body())));
    }

    /**
     * The state that facts fold into.
     *
     * @param key the key of the row
     * @param facts the facts of the stream in order; those that do not concern rows of this kind are passed over
     * @return the state
     */
    public static Object fold(Key key, List<? extends Fact> facts) {
        String id = key.id();
        return switch (key.kind()) {
            case QUALIFICATION -> Qualification.of(MotherId.of(id), of(QualificationFact.class, facts));
            case PLACES -> Places.of(MotherId.of(id), of(PlaceFact.class, facts));
            case STANDING -> StandingFile.of(MotherId.of(id), of(StandingFact.class, facts));
            case LEAVE -> LeaveBook.of(MotherId.of(id), of(LeaveGranted.class, facts));
            case CHILD -> ChildCase.of(ChildId.of(id), of(ChildFact.class, facts));
            case REPORTS -> HarmReports.of(ChildId.of(id), of(MandatoryReportOpened.class, facts));
            case PAIRING -> Pairing.of(of(PairingFact.class, facts));
        };
    }

    private static <F> List<F> of(Class<F> type, List<? extends Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static Row row(Key key, long version, Object state, LocalDate today) {
        return switch (key.kind()) {
            case QUALIFICATION -> row(key, version, (Qualification) state, today);
            case PLACES -> new Row(key, version, Map.of(), FactTexts.write(((Places) state).facts()));
            case STANDING -> row(key, version, (StandingFile) state);
            case LEAVE -> new Row(key, version, Map.of(), FactTexts.write(((LeaveBook) state).facts()));
            case CHILD -> row(key, version, (ChildCase) state, today);
            case REPORTS -> new Row(key, version, Map.of(), FactTexts.write(((HarmReports) state).facts()));
            case PAIRING -> row(key, version, (Pairing) state, today);
        };
    }

    private static Row row(Key key, long version, Qualification state, LocalDate today) {
        QualificationStatus status = state.statusOn(today);
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.DIVISION, state.application().division().digits());
        columns.put(Column.STATE, status.name());
        columns.put(Column.SINCE, status.since().toString());
        if (status instanceof Suspended suspended) {
            columns.put(Column.REASON, suspended.reason().value());
        }
        state.findDue(today).ifPresent(due -> columns.put(Column.DUE, due.toString()));
        return new Row(key, version, columns, FactTexts.write(state.facts()));
    }

    private static Row row(Key key, long version, StandingFile state) {
        return new Row(key, version, Map.of(Column.STATE, state.state()), FactTexts.write(state.facts()));
    }

    /** As the child's own stream tells it: of the mother it knows nothing, so she counts as qualified. */
    private static Row row(Key key, long version, ChildCase state, LocalDate today) {
        ChildStatus status = state.statusOn(today, mother -> new Approved(LocalDate.MIN));
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.DIVISION, state.registration().division().digits());
        columns.put(Column.STATE, status.name());
        columns.put(Column.SINCE, status.since().toString());
        status.findReason().ifPresent(reason -> columns.put(Column.REASON, reason.value()));
        if (status instanceof ChildStatus.Held held) {
            columns.put(Column.DUE, held.until().toString());
        }
        return new Row(key, version, columns, FactTexts.write(state.facts()));
    }

    private static Row row(Key key, long version, Pairing state, LocalDate today) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.MOTHER, state.mother().value());
        columns.put(Column.CHILD, state.child().value());
        columns.put(Column.STATE, state.statusOn(today).name());
        state.findSpell().ifPresent(spell -> {
            columns.put(Column.FROM, spell.from().toString());
            if (!spell.until().equals(LocalDate.MAX)) {
                columns.put(Column.UNTIL, spell.until().toString());
            }
        });
        state.findEndReason().ifPresent(reason -> columns.put(Column.REASON, reason.value()));
        state.findDue(today).ifPresent(due -> columns.put(Column.DUE, due.toString()));
        return new Row(key, version, columns, FactTexts.write(state.facts()));
    }

    /**
     * The kinds of rows that the facts of a stream fold into.
     *
     * @param fact a fact
     * @return the kind whose state it changes, or nothing for an entry of the ledger or a round
     */
    public static Optional<RowKind> kindOf(Fact fact) {
        if (fact instanceof QualificationFact) {
            return Optional.of(RowKind.QUALIFICATION);
        } else if (fact instanceof PlaceFact) {
            return Optional.of(RowKind.PLACES);
        } else if (fact instanceof StandingFact) {
            return Optional.of(RowKind.STANDING);
        } else if (fact instanceof LeaveGranted) {
            return Optional.of(RowKind.LEAVE);
        } else if (fact instanceof ChildFact) {
            return Optional.of(RowKind.CHILD);
        } else if (fact instanceof MandatoryReportOpened) {
            return Optional.of(RowKind.REPORTS);
        }
        return fact instanceof PairingFact ? Optional.of(RowKind.PAIRING) : Optional.empty();
    }
}
