package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiedui.ProgrammeOffice;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.roster.LedgerFile;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.WaitingChild;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.Candidate;
import org.jiedui.qualification.QualificationStatus;

/** The registers after the year, as sheets: ids, codes, dates and divisions only. */
final class Registers {

    private final ProgrammeOffice office;
    private final Rosters rosters;
    private final LocalDate day;

    Registers(ProgrammeOffice office, Rosters rosters, LocalDate day) {
        this.office = office;
        this.rosters = rosters;
        this.day = day;
    }

    /** The sheets by the names of their files; pairs, ledger and leave are inputs of the other commands. */
    Map<String, Sheet> sheets() {
        List<Pairing> pairings = new ArrayList<>();
        for (Candidate candidate : rosters.mothers()) {
            office.pairing().pairingsOf(candidate.mother().id()).stream()
                    .filter(pairing -> pairing.findSpell().isPresent())
                    .forEach(pairings::add);
        }
        Map<String, Sheet> sheets = new TreeMap<>();
        sheets.put("pairs.csv", pairs(pairings));
        sheets.put("ledger.csv", ledger(pairings));
        sheets.put("standing.csv", standing());
        sheets.put("waiting.csv", waiting());
        return sheets;
    }

    private static Sheet pairs(List<Pairing> pairings) {
        return Sheet.sorted(
                List.of("爱心妈妈编号", "儿童编号", "结对日期", "结束日期", "结束原因"),
                pairings.stream()
                        .map(pairing -> {
                            var spell = pairing.findSpell().orElseThrow();
                            return List.of(
                                    pairing.mother().value(),
                                    pairing.child().value(),
                                    spell.from().toString(),
                                    spell.isOpen() ? "" : spell.until().toString(),
                                    pairing.findEndReason()
                                            .map(Object::toString)
                                            .orElse(""));
                        })
                        .toList());
    }

    private Sheet ledger(List<Pairing> pairings) {
        List<LedgerEntry> entries = pairings.stream()
                .flatMap(pairing -> office.duties().ledger(pairing.id()).stream())
                .distinct()
                .toList();
        return LedgerFile.sheet(entries);
    }

    private Sheet standing() {
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : rosters.mothers()) {
            MotherId mother = candidate.mother().id();
            office.screening().findQualification(mother).ifPresent(found -> {
                QualificationStatus status = found.statusOn(day);
                rows.add(List.of(
                        mother.value(),
                        status.name(),
                        status.since().toString(),
                        Integer.toString(
                                office.reports().standing(mother).warnings().size())));
            });
        }
        return Sheet.sorted(List.of("爱心妈妈编号", "状态", "起始日期", "预警次数"), rows);
    }

    private Sheet waiting() {
        List<List<String>> rows = new ArrayList<>();
        for (WaitingChild child : office.reports().waiting(Season.HUBEI, day)) {
            rows.add(List.of(
                    child.child().value(),
                    child.status().since().toString(),
                    child.status().reason().value(),
                    child.status().owner().digits()));
        }
        return Sheet.sorted(List.of("儿童编号", "等待起始日期", "原因", "责任单位"), rows);
    }
}
