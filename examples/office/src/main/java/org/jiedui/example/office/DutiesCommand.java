package org.jiedui.example.office;

import java.util.List;
import org.jiedui.duty.Occurrence;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.standing.PairingRecord;
import picocli.CommandLine.Command;

/** Lists what every pairing owes and how it stands. */
@Command(name = "duties", description = "List what every pairing owes and how it stands.")
final class DutiesCommand extends CasesCommand {

    private static final List<String> HEADER = List.of("爱心妈妈编号", "儿童编号", "职责", "期间开始", "期间结束", "状态", "台账编号");

    @Override
    Sheet sheet(Cases cases, RosterOptions roster) {
        List<List<String>> rows = cases.records().values().stream()
                .flatMap(List::stream)
                .flatMap(record -> record.occurrences().stream().map(occurrence -> row(record, occurrence)))
                .toList();
        return Sheet.sorted(HEADER, rows);
    }

    private static List<String> row(PairingRecord record, Occurrence occurrence) {
        return List.of(
                record.pairing().mother().value(),
                record.pairing().child().id().value(),
                occurrence.duty().value(),
                occurrence.first().toString(),
                occurrence.last().toString(),
                occurrence.status().name(),
                occurrence.findKeptBy().map(entry -> entry.value()).orElse(""));
    }
}
