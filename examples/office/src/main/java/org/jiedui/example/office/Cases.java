package org.jiedui.example.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiedui.duty.DutySchedule;
import org.jiedui.duty.Leave;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.PairedSpell;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.PairsFile;
import org.jiedui.pairing.MotherAndChild;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.Candidate;
import org.jiedui.standing.PairingRecord;

/**
 * The pairings of known people with their ledgers and their mothers' leave, sorted by who they are of, so that each
 * pairing is judged with what concerns it and no more.
 */
final class Cases {

    private final Map<MotherId, Candidate> mothers = new HashMap<>();
    private final Map<ChildId, Child> children = new HashMap<>();
    private final Map<MotherAndChild, List<PairedSpell>> spells = new LinkedHashMap<>();
    private final Map<MotherAndChild, List<LedgerEntry>> ledger = new HashMap<>();
    private final Map<MotherId, List<Leave>> leave = new HashMap<>();
    private final SortedMap<MotherId, List<PairingRecord>> records = new TreeMap<>();

    Cases(Collection<Candidate> mothers, Collection<ChildrenFile.Row> children) {
        mothers.forEach(candidate -> this.mothers.put(candidate.mother().id(), candidate));
        children.forEach(row -> this.children.put(row.child().id(), row.child()));
    }

    Set<MotherId> mothers() {
        return mothers.keySet();
    }

    Set<ChildId> children() {
        return children.keySet();
    }

    Candidate mother(MotherId id) {
        return Objects.requireNonNull(mothers.get(id), "Only the pairings of known mothers are cases.");
    }

    /** Adds the pairings of known people; others have no duties. */
    void pair(Collection<PairsFile.Pairing> pairings) {
        for (PairsFile.Pairing pairing : pairings) {
            Child child = children.get(pairing.child());
            if (child != null && mothers.containsKey(pairing.mother())) {
                spells.computeIfAbsent(new MotherAndChild(pairing.mother(), pairing.child()), key -> new ArrayList<>())
                        .add(new PairedSpell(pairing.mother(), child, pairing.days()));
            }
        }
    }

    /**
     * Adds an entry of known people.
     *
     * @return the children with whom its mother had no active pairing on its day, by id
     */
    List<ChildId> record(LedgerEntry entry) {
        List<ChildId> strays = new ArrayList<>();
        for (ChildId child : entry.children()) {
            MotherAndChild pair = new MotherAndChild(entry.mother(), child);
            ledger.computeIfAbsent(pair, key -> new ArrayList<>()).add(entry);
            if (spells.getOrDefault(pair, List.of()).stream().noneMatch(spell -> spell.holds(entry))) {
                strays.add(child);
            }
        }
        Collections.sort(strays);
        return strays;
    }

    void excuse(Collection<Leave> granted) {
        granted.forEach(one ->
                leave.computeIfAbsent(one.mother(), key -> new ArrayList<>()).add(one));
    }

    /** Lists what each pairing owes. */
    void judge(DutySchedule schedule, LocalDate asOf) {
        spells.forEach((pair, spellsOfPair) -> {
            List<LedgerEntry> entries = ledger.getOrDefault(pair, List.of());
            List<Leave> excused = leave.getOrDefault(pair.mother(), List.of());
            List<PairingRecord> judged = records.computeIfAbsent(pair.mother(), key -> new ArrayList<>());
            for (PairedSpell spell : spellsOfPair) {
                judged.add(new PairingRecord(spell, schedule.list(spell, entries, excused, asOf), entries));
            }
        });
    }

    /** What was found of each pairing, by mother. */
    SortedMap<MotherId, List<PairingRecord>> records() {
        return records;
    }
}
