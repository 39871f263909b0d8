package org.jiedui.adapter.memory.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedui.PastOffice;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.port.Column;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;

/**
 * What a store and an office told at an instant, by what was asked.
 *
 * @param at the instant
 * @param pairings the pairings that had been proposed by then
 * @param kept what the store gave
 * @param told what the office told
 */
record Snapshot(Instant at, List<PairingId> pairings, Map<Object, Object> kept, Map<Object, Object> told) {

    static Snapshot of(World world) {
        List<PairingId> pairings = world.told().spells().stream().map(Spell::id).toList();
        LocalDate today = world.today();
        return new Snapshot(world.now(), pairings, kept(world.records(), today), told(world.office(), pairings, today));
    }

    static Map<Object, Object> kept(Records records, LocalDate day) {
        List<Query<?>> queries = new ArrayList<>(List.of(new Query.AllFacts(), new Query.Heads()));
        for (RowKind kind : RowKind.values()) {
            queries.add(new Query.RowsOf(kind));
            if (kind.columns().contains(Column.DIVISION)) {
                queries.add(new Query.RowsUnder(kind, World.PROVINCE.ownDigits()));
            }
            if (kind.columns().contains(Column.DUE)) {
                queries.add(new Query.RowsDue(kind, day));
            }
        }
        for (CaringMother mother : Cast.MOTHERS) {
            queries.add(new Query.RowsWith(
                    RowKind.PAIRING, Column.MOTHER, mother.id().value()));
            queries.add(new Query.FactsOf(
                    new StreamId(StreamId.Kind.MOTHER, mother.id().value())));
        }
        queries.add(new Query.RowsWith(RowKind.QUALIFICATION, Column.STATE, "APPROVED"));
        Map<Object, Object> kept = new LinkedHashMap<>();
        queries.forEach(query -> kept.put(query, scanned(records, query)));
        return kept;
    }

    static <T> List<T> scanned(Records records, Query<T> query) {
        List<T> items = new ArrayList<>();
        records.scan(query, items::add);
        return items;
    }

    private static Map<Object, Object> told(ProgrammeOffice office, List<PairingId> pairings, LocalDate day) {
        Map<Object, Object> told = new LinkedHashMap<>();
        for (CaringMother mother : Cast.MOTHERS) {
            told.put(mother.id(), office.screening().findQualification(mother.id()));
            told.put("pairings of " + mother.id(), office.pairing().pairingsOf(mother.id()));
            told.put("assessment of " + mother.id(), office.standing().findAssessment(mother.id(), day));
            told.put("standing of " + mother.id(), office.reports().standing(mother.id()));
        }
        for (Child child : Cast.CHILDREN) {
            told.put(child.id(), office.pairing().findChild(child.id()));
        }
        for (PairingId pairing : pairings) {
            told.put(pairing, office.pairing().findPairing(pairing));
            told.put("ledger of " + pairing, office.duties().ledger(pairing));
            told.put("occurrences of " + pairing, office.duties().occurrences(pairing, day));
        }
        told.put("coverage", office.reports().coverage(World.PROVINCE, day));
        told.put("waiting", office.reports().waiting(World.PROVINCE, day));
        told.put("register", office.reports().register(World.PROVINCE, day));
        told.put("completion", office.reports().completion(World.PROVINCE, day));
        return told;
    }

    private static Map<Object, Object> told(PastOffice past, List<PairingId> pairings, LocalDate day) {
        Map<Object, Object> told = new LinkedHashMap<>();
        for (CaringMother mother : Cast.MOTHERS) {
            told.put(mother.id(), past.findQualification(mother.id()));
            told.put("pairings of " + mother.id(), past.pairingsOf(mother.id()));
            told.put("assessment of " + mother.id(), past.findAssessment(mother.id(), day));
            told.put("standing of " + mother.id(), past.reports().standing(mother.id()));
        }
        for (Child child : Cast.CHILDREN) {
            told.put(child.id(), past.findChild(child.id()));
        }
        for (PairingId pairing : pairings) {
            told.put(pairing, past.findPairing(pairing));
            told.put("ledger of " + pairing, past.ledger(pairing));
            told.put("occurrences of " + pairing, past.occurrences(pairing, day));
        }
        told.put("coverage", past.reports().coverage(World.PROVINCE, day));
        told.put("waiting", past.reports().waiting(World.PROVINCE, day));
        told.put("register", past.reports().register(World.PROVINCE, day));
        told.put("completion", past.reports().completion(World.PROVINCE, day));
        return told;
    }

    private LocalDate day() {
        return at.atZone(World.CHINA).toLocalDate();
    }

    /** Another store and office tell the same. */
    void requireSame(Snapshot other) {
        requireSame(kept, other.kept);
        requireSame(told, other.told);
    }

    /** The store tells of the instant what it told at it. */
    void requireKept(Records past) {
        requireSame(kept, kept(past, day()));
    }

    /** The office tells of the instant what it told at it. */
    void requireTold(ProgrammeOffice office) {
        requireSame(told, told(office.history().knownAt(at), pairings, day()));
    }

    private static void requireSame(Map<Object, Object> then, Map<Object, Object> now) {
        then.forEach((asked, answer) ->
                Watch.require(Objects.equals(answer, now.get(asked)), "told otherwise", asked, answer, now.get(asked)));
    }
}
