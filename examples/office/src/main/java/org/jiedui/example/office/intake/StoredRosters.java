package org.jiedui.example.office.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.duty.Leave;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.ExclusionsFile;
import org.jiedui.example.office.roster.PairsFile;
import org.jiedui.example.office.store.Store;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildFact.WaitOpened;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.person.RecordCheck;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Query;
import org.jiedui.port.RowKind;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.qualification.Candidate;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;

/** What a store knows of people and pairings, as rows of the files would tell it. Everything comes by id. */
public final class StoredRosters {

    private static final int AT_A_TIME = 500;

    private final Store store;
    private final ProgrammeOffice office;
    private final LocalDate asOf;

    /**
     * The rosters of a store.
     *
     * @param asOf the day that is judged: what happened later is not known yet
     */
    public StoredRosters(Store store, Programme programme, LocalDate asOf) {
        this.store = store;
        this.asOf = asOf;
        this.office = store.office(ProgrammeBook.of(List.of(programme)))
                .authority(MemoryAuthority.allowingAll())
                .clock(InstantSource.system())
                .open();
    }

    /** Every mother who ever applied and was not erased. */
    public List<Candidate> mothers() {
        return mothers(found -> true);
    }

    /** The mothers who may still be paired: those whose qualification is over or suspended are not among them. */
    public List<Candidate> mothersToPair() {
        return mothers(found -> {
            QualificationStatus status = found.statusOn(asOf);
            return !status.isOver() && !(status instanceof QualificationStatus.Suspended);
        });
    }

    private List<Candidate> mothers(Function<Qualification, Boolean> wanted) {
        return people(
                RowKind.QUALIFICATION,
                MotherId::of,
                (file, id) -> office.screening()
                        .findQualification(id)
                        .filter(wanted::apply)
                        .map(found -> new Candidate(file.mother(), check(found), found.attestations())));
    }

    /** A check that was asked for later still counts where there is no earlier, as it does in a file. */
    private RecordCheck check(Qualification found) {
        RecordCheck check = found.checkOn(asOf);
        return check.findQueriedOn().isPresent() ? check : found.checkOn(LocalDate.MAX);
    }

    /** Every child who was ever registered and was not erased. */
    public List<ChildrenFile.Row> children() {
        return children(found -> true);
    }

    /** The children who are not out of the programme. */
    public List<ChildrenFile.Row> childrenToPair() {
        return children(found -> !(found.statusOn(asOf, mother -> new QualificationStatus.Approved(LocalDate.MIN))
                instanceof ChildStatus.Out));
    }

    private List<ChildrenFile.Row> children(Function<ChildCase, Boolean> wanted) {
        return people(
                RowKind.CHILD,
                ChildId::of,
                (file, id) -> office.pairing()
                        .findChild(id)
                        .filter(wanted::apply)
                        .map(found -> new ChildrenFile.Row(
                                file.child(), Optional.of(waitingSince(found)), found.consentOn(asOf))));
    }

    private LocalDate waitingSince(ChildCase found) {
        return found.facts().stream()
                .filter(WaitOpened.class::isInstance)
                .map(WaitOpened.class::cast)
                .map(WaitOpened::happenedOn)
                .filter(on -> !on.isAfter(asOf))
                .reduce((before, after) -> after)
                .orElseGet(() -> found.registration().happenedOn());
    }

    private <I extends PersonId, R> List<R> people(
            RowKind kind, Function<String, I> idOf, BiFunction<PersonFile, I, Optional<R>> row) {
        List<String> ids = ids(kind);
        List<R> rows = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<I> some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)).stream()
                    .map(idOf)
                    .toList();
            store.people()
                    .list(some)
                    .forEach(file -> row.apply(
                                    file, idOf.apply(file.person().id().value()))
                            .ifPresent(rows::add));
        }
        return rows;
    }

    private List<String> ids(RowKind kind) {
        List<String> ids = new ArrayList<>();
        store.records().scan(new Query.RowsOf(kind), row -> ids.add(row.key().id()));
        return ids;
    }

    /** The pairings that have begun, ended ones too. */
    public List<PairsFile.Pairing> pairs() {
        return begun().stream().map(StoredRosters::row).toList();
    }

    private List<Pairing> begun() {
        return ids(RowKind.PAIRING).stream()
                .map(PairingId::of)
                .flatMap(id -> office.pairing().findPairing(id).stream())
                .filter(pairing -> pairing.findSpell().isPresent())
                .toList();
    }

    private static PairsFile.Pairing row(Pairing pairing) {
        var spell = pairing.findSpell().orElseThrow();
        String reason = pairing.findEndReason().map(Object::toString).orElse("");
        return new PairsFile.Pairing(pairing.mother(), pairing.child(), spell.from(), spell.until(), reason);
    }

    /** The entries of all pairings; one that serves several counts once. */
    public Collection<LedgerEntry> ledger() {
        return begun().stream()
                .flatMap(pairing -> office.duties().ledger(pairing.id()).stream())
                .distinct()
                .toList();
    }

    /** The leave that was granted. */
    public List<Leave> leave() {
        List<Leave> leave = new ArrayList<>();
        for (String mother : ids(RowKind.LEAVE)) {
            StreamId stream = new StreamId(RowKind.LEAVE.stream(), mother);
            store.records().scan(new Query.FactsOf(stream), fact -> {
                if (fact.type().equals(LeaveGranted.class.getSimpleName())) {
                    leave.add(LeaveGranted.restore(fact.happenedOn(), Fields.decode(fact.body()))
                            .leave());
                }
            });
        }
        return leave;
    }

    /** Pairs that must not be. */
    public List<ExclusionsFile.Exclusion> exclusions() {
        return ids(RowKind.CHILD).stream()
                .map(ChildId::of)
                .flatMap(id -> office.pairing().findChild(id).stream())
                .flatMap(found ->
                        found.excluded().stream().map(mother -> new ExclusionsFile.Exclusion(mother, found.child())))
                .toList();
    }
}
