package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.Check;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.Fault;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.example.office.csv.Journal;
import org.jiedui.example.office.csv.Table;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.csv.Values;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;

/** Pairings, each a dated spell of two people. */
public final class PairsFile {

    /**
     * One pairing.
     *
     * @param mother the mother
     * @param child the child
     * @param from its first day
     * @param until the day on which it is over; the last day of time where none is known
     * @param reason why it ended
     */
    public record Pairing(MotherId mother, ChildId child, LocalDate from, LocalDate until, String reason) {

        /** Its days. */
        public DateSpan days() {
            return new DateSpan(from, until);
        }

        /** Whether it is not over on a day, whether or not it has begun. */
        public boolean holdsPlaceOn(LocalDate day) {
            return until.isAfter(day);
        }

        /** Prints the ids alone: a reason may say anything. */
        @Override
        public String toString() {
            return mother + " " + child;
        }
    }

    private record Line(int row, Pairing pairing) {}

    private static final Column<MotherId> MOTHER = Column.starred("爱心妈妈编号", Cells.mother());
    private static final Column<ChildId> CHILD = Column.starred("儿童编号", Cells.child());
    private static final Column<LocalDate> FROM = Column.starred("结对日期", Cell.date());
    private static final Column<LocalDate> UNTIL = Column.of("结束日期", Cell.date(), LocalDate.MAX);
    private static final Column<String> REASON = Column.of("结束原因", text -> text, "");

    private static final Table<Line> TABLE =
            new Table<>(List.of(MOTHER, CHILD, FROM, UNTIL, REASON), (row, values) -> new Line(row, pairing(values)));

    private PairsFile() {}

    /**
     * Reads the pairings; equal rows count once. A pairing of somebody who is not on the rosters is kept, with a warning.
     *
     * @param mothers the mothers on the roster
     * @param children the children on the roster
     */
    public static List<Pairing> read(TableReader reader, Path file, Set<MotherId> mothers, Set<ChildId> children) {
        List<Line> lines = reader.read(
                file,
                TABLE,
                List.of(
                        Check.inOrder(UNTIL.name(), line -> line.pairing.from, line -> line.pairing.until),
                        new NoOverlap<>(
                                new Fault(FROM.name(), FaultCode.PAIRING_OVERLAP),
                                line -> List.of(line.pairing.mother, line.pairing.child),
                                line -> line.pairing.days(),
                                line -> line.pairing)));
        Map<Pairing, Line> once = new LinkedHashMap<>();
        lines.forEach(line -> once.putIfAbsent(line.pairing, line));
        once.values().forEach(line -> warn(reader.journal(), file, line, mothers, children));
        return new ArrayList<>(once.keySet());
    }

    private static void warn(Journal journal, Path file, Line line, Set<MotherId> mothers, Set<ChildId> children) {
        if (!mothers.contains(line.pairing.mother)) {
            journal.warn(file, line.row, MOTHER.name(), FaultCode.UNKNOWN_MOTHER.name());
        }
        if (!children.contains(line.pairing.child)) {
            journal.warn(file, line.row, CHILD.name(), FaultCode.UNKNOWN_CHILD.name());
        }
    }

    private static Pairing pairing(Values values) {
        return new Pairing(
                values.get(MOTHER), values.get(CHILD), values.get(FROM), values.get(UNTIL), values.get(REASON));
    }
}
