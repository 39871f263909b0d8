package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiedui.duty.Leave;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.Check;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.example.office.csv.Table;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.csv.Values;
import org.jiedui.person.MotherId;

/** Days on which mothers are excused. Why is passed over. */
public final class LeaveFile {

    private static final Column<MotherId> MOTHER = Column.starred("爱心妈妈编号", Cells.mother());
    private static final Column<LocalDate> FIRST = Column.starred("开始日期", Cell.date());
    private static final Column<LocalDate> LAST = Column.starred("结束日期", Cell.date());

    private static final Table<Values> TABLE =
            new Table<>(List.of(MOTHER, FIRST, LAST, Column.note("原因")), (row, values) -> values);

    private LeaveFile() {}

    /**
     * Reads the leave; rows of mothers who are not on the roster are left out.
     *
     * @param mothers the mothers on the roster
     */
    public static List<Leave> read(TableReader reader, Path file, Set<MotherId> mothers) {
        List<Check<Values>> checks = List.of(
                Check.known(MOTHER.name(), FaultCode.UNKNOWN_MOTHER, row -> Set.of(row.get(MOTHER)), mothers),
                Check.inOrder(LAST.name(), row -> row.get(FIRST), row -> row.get(LAST)));
        return reader.read(file, TABLE, checks).stream()
                .map(row -> new Leave(row.get(MOTHER), row.get(FIRST), row.get(LAST)))
                .toList();
    }
}
