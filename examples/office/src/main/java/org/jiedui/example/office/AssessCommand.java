package org.jiedui.example.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.person.MotherId;
import org.jiedui.standing.Assessment;
import org.jiedui.standing.Assessor;
import org.jiedui.standing.Disposition;
import picocli.CommandLine.Command;

/** Says where every mother with an active pairing stands. */
@Command(name = "assess", description = "Say where every mother with an active pairing stands.")
final class AssessCommand extends CasesCommand {

    private static final List<String> HEADER = List.of("爱心妈妈编号", "处置", "日期", "期限", "原因", "条款");
    private static final Map<Disposition, String> DISPOSITIONS = Map.of(
            Disposition.NORMAL, "正常",
            Disposition.WARNING, "预警",
            Disposition.PROPOSAL, "拟取消资格",
            Disposition.SUSPENSION, "暂停");

    @Override
    Sheet sheet(Cases cases, RosterOptions roster) {
        Assessor assessor =
                Assessor.of(roster.programme().standing(), roster.programme().duties());
        List<List<String>> rows = cases.records().entrySet().stream()
                .flatMap(entry -> assessor
                        .findForMother(cases.mother(entry.getKey()).check(), entry.getValue(), roster.asOf())
                        .map(assessment -> row(entry.getKey(), assessment))
                        .stream())
                .toList();
        return Sheet.sorted(HEADER, rows);
    }

    private static List<String> row(MotherId mother, Assessment assessment) {
        return List.of(
                mother.value(),
                DISPOSITIONS.get(assessment.disposition()),
                cell(assessment.findDate()),
                cell(assessment.findDeadline()),
                joined(assessment.reasons()),
                joined(assessment.clauses()));
    }

    private static String cell(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
