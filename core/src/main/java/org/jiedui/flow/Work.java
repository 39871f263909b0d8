package org.jiedui.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.duty.LeaveBook;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildFact;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingFact;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PlaceFact;
import org.jiedui.pairing.Places;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Changes;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Notice;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact;
import org.jiedui.rule.Code;
import org.jiedui.standing.HarmReports;
import org.jiedui.standing.MandatoryReportOpened;
import org.jiedui.standing.StandingFact;
import org.jiedui.standing.StandingFile;
import org.jspecify.annotations.Nullable;

/**
 * What one command has loaded and what it wants kept. A fact that is added is folded into the state it changes at once,
 * so that a stored state is always the fold of its facts (S1). Of use to one thread, once.
 */
final class Work {

    private final Surroundings around;
    private final Command command;
    private final Instant now;
    private final Map<Key, Loaded> loaded = new LinkedHashMap<>();
    private final List<NewFact> facts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<PersonFile> files = new ArrayList<>();

    Work(Surroundings around, Command command) {
        this.around = around;
        this.command = command;
        this.now = around.clock().instant();
    }

    /** A state, the version it was loaded with, and whether a fact changed it since. */
    private record Loaded(long version, @Nullable Object state, boolean changed) {}

    Surroundings around() {
        return around;
    }

    Command command() {
        return command;
    }

    LocalDate today() {
        return now.atZone(Surroundings.CHINA).toLocalDate();
    }

    Optional<Qualification> findQualification(MotherId mother) {
        return state(new Key(RowKind.QUALIFICATION, mother.value()), Qualification.class);
    }

    Places places(MotherId mother) {
        return state(new Key(RowKind.PLACES, mother.value()), Places.class).orElseGet(() -> Places.free(mother));
    }

    StandingFile standing(MotherId mother) {
        return state(new Key(RowKind.STANDING, mother.value()), StandingFile.class)
                .orElseGet(() -> StandingFile.clean(mother));
    }

    LeaveBook leave(MotherId mother) {
        return state(new Key(RowKind.LEAVE, mother.value()), LeaveBook.class).orElseGet(() -> LeaveBook.empty(mother));
    }

    Optional<ChildCase> findChild(ChildId child) {
        return state(new Key(RowKind.CHILD, child.value()), ChildCase.class);
    }

    HarmReports reports(ChildId child) {
        return state(new Key(RowKind.REPORTS, child.value()), HarmReports.class)
                .orElseGet(() -> HarmReports.none(child));
    }

    Optional<Pairing> findPairing(PairingId pairing) {
        return state(new Key(RowKind.PAIRING, pairing.value()), Pairing.class);
    }

    private <S> Optional<S> state(Key key, Class<S> type) {
        return Optional.ofNullable(loaded.computeIfAbsent(key, this::load).state())
                .map(type::cast);
    }

    private Loaded load(Key key) {
        return around.records()
                .find(key)
                .map(row -> new Loaded(row.version(), around.states().apply(row), false))
                .orElse(new Loaded(0, null, false));
    }

    void add(MotherId mother, QualificationFact fact) {
        append(StreamId.Kind.MOTHER, mother.value(), fact);
        keep(
                RowKind.QUALIFICATION,
                mother.value(),
                findQualification(mother)
                        .map(state -> state.after(fact))
                        .orElseGet(() -> Qualification.of(mother, List.of(fact))));
    }

    void add(MotherId mother, PlaceFact fact) {
        append(StreamId.Kind.MOTHER, mother.value(), fact);
        keep(RowKind.PLACES, mother.value(), places(mother).after(fact));
    }

    void add(MotherId mother, StandingFact fact) {
        append(StreamId.Kind.MOTHER, mother.value(), fact);
        keep(RowKind.STANDING, mother.value(), standing(mother).after(fact));
    }

    void add(MotherId mother, LeaveGranted fact) {
        append(StreamId.Kind.MOTHER, mother.value(), fact);
        keep(RowKind.LEAVE, mother.value(), leave(mother).after(fact));
    }

    void add(ChildId child, ChildFact fact) {
        append(StreamId.Kind.CHILD, child.value(), fact);
        keep(
                RowKind.CHILD,
                child.value(),
                findChild(child).map(state -> state.after(fact)).orElseGet(() -> ChildCase.of(child, List.of(fact))));
    }

    void add(ChildId child, MandatoryReportOpened fact) {
        append(StreamId.Kind.CHILD, child.value(), fact);
        keep(RowKind.REPORTS, child.value(), reports(child).after(fact));
    }

    void add(PairingId pairing, PairingFact fact) {
        append(StreamId.Kind.PAIRING, pairing.value(), fact);
        keep(
                RowKind.PAIRING,
                pairing.value(),
                findPairing(pairing).map(state -> state.after(fact)).orElseGet(() -> Pairing.of(List.of(fact))));
    }

    /** Appends a fact that changes no state: an entry of the ledger, a round. */
    void append(StreamId.Kind kind, String id, Fact fact) {
        facts.add(new NewFact(new StreamId(kind, id), fact));
    }

    private void keep(RowKind kind, String id, Object state) {
        Key key = new Key(kind, id);
        Loaded before = loaded.computeIfAbsent(key, this::load);
        loaded.put(key, new Loaded(before.version(), state, true));
    }

    void tell(String subject, String code, Fields details) {
        notices.add(new Notice(subject, Code.of(code), details));
    }

    void keep(PersonFile file) {
        files.add(file);
    }

    /** Everything loaded must be as it was: whoever decided on what has changed meanwhile must decide again. */
    Changes changes(StoredAnswer answer) {
        Map<Key, Long> expected = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        loaded.forEach((key, entry) -> {
            if (!facts.isEmpty()) {
                expected.put(key, entry.version());
            }
            if (entry.changed() && entry.state() != null) {
                rows.add(Folding.row(key, entry.version() + 1, entry.state(), today()));
            }
        });
        return new Changes(command, now, answer, expected, rows, facts, notices, files);
    }
}
