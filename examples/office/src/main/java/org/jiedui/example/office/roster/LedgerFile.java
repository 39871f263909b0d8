package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactOutcome;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.EntryId;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Venue;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.Check;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.csv.Table;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.csv.Values;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/** The ledger of contacts. */
public final class LedgerFile {

    /** The column that names the children, for what is said of them. */
    public static final String CHILDREN_COLUMN = "儿童编号";

    /**
     * One line of the ledger.
     *
     * @param row where it stands
     * @param entry what it says
     */
    public record Line(int row, LedgerEntry entry) {}

    private record Draft(int row, Values values) {}

    private static final Map<String, Channel> CHANNELS = Map.of(
            "电话", Channel.PHONE,
            "视频", Channel.VIDEO,
            "见面", Channel.IN_PERSON,
            "书信", Channel.LETTER,
            "其他", Channel.OTHER);
    private static final Map<String, Counterpart> COUNTERPARTS = Map.of(
            "儿童", Counterpart.CHILD,
            "临时监护人", Counterpart.CARER,
            "班主任", Counterpart.CLASS_TEACHER,
            "科任教师", Counterpart.SUBJECT_TEACHER,
            "父母", Counterpart.PARENTS);
    private static final Map<String, Activity> ACTIVITIES = Map.of(
            "联系", Activity.CONTACT,
            "看望", Activity.VISIT,
            "陪过节日", Activity.FESTIVAL,
            "陪过生日", Activity.BIRTHDAY,
            "谈心", Activity.TALK,
            "指导联系父母", Activity.PARENT_LINK_GUIDANCE,
            "初次见面", Activity.FIRST_MEETING);
    private static final Map<String, Venue> VENUES = Map.of("学校", Venue.SCHOOL, "家庭", Venue.HOME, "其他", Venue.OTHER);
    private static final Map<String, ContactOutcome> OUTCOMES =
            Map.of("完成", ContactOutcome.COMPLETED, "未遇", ContactOutcome.NOT_MET);

    private static final Column<EntryId> ID = Column.starred("编号", Cells.id(EntryId::of));
    private static final Column<MotherId> MOTHER = Column.starred("爱心妈妈编号", Cells.mother());
    private static final Column<Set<ChildId>> CHILDREN =
            Column.starred(CHILDREN_COLUMN, Cell.list(Cells.child(), FaultCode.BAD_ID));
    private static final Column<LocalDate> HAPPENED = Column.starred("日期", Cell.date());
    private static final Column<LocalDate> RECORDED = Column.starred("登记日期", Cell.date());
    private static final Column<Channel> CHANNEL = Column.starred("方式", Cell.oneOf(CHANNELS));
    private static final Column<Set<Counterpart>> COUNTERPART =
            Column.of("对象", Cell.list(Cell.oneOf(COUNTERPARTS), FaultCode.BAD_VALUE), Set.of());
    private static final Column<Set<Activity>> ACTIVITY =
            Column.of("活动", Cell.list(Cell.oneOf(ACTIVITIES), FaultCode.BAD_VALUE), Set.of());
    private static final Column<Venue> VENUE = Column.of("地点", Cell.oneOf(VENUES), Venue.UNSTATED);
    private static final Column<ContactOutcome> OUTCOME = Column.starred("结果", Cell.oneOf(OUTCOMES));

    private static final Table<Draft> TABLE = new Table<>(
            List.of(ID, MOTHER, CHILDREN, HAPPENED, RECORDED, CHANNEL, COUNTERPART, ACTIVITY, VENUE, OUTCOME),
            Draft::new);

    private LedgerFile() {}

    /**
     * Reads the ledger; lines of people who are not on the rosters are left out.
     *
     * @param mothers the mothers on the roster
     * @param children the children on the roster
     */
    public static List<Line> read(TableReader reader, Path file, Set<MotherId> mothers, Set<ChildId> children) {
        List<Check<Draft>> checks = List.of(
                Check.known(MOTHER.name(), FaultCode.UNKNOWN_MOTHER, line -> Set.of(line.values.get(MOTHER)), mothers),
                Check.known(CHILDREN.name(), FaultCode.UNKNOWN_CHILD, line -> line.values.get(CHILDREN), children),
                Check.unique(ID.name(), line -> line.values.get(ID)),
                Check.inOrder(RECORDED.name(), line -> line.values.get(HAPPENED), line -> line.values.get(RECORDED)));
        return reader.read(file, TABLE, checks).stream()
                .map(line -> new Line(line.row, entry(line.values)))
                .toList();
    }

    private static LedgerEntry entry(Values values) {
        return new LedgerEntry(
                values.get(ID),
                values.get(MOTHER),
                values.get(CHILDREN),
                values.get(HAPPENED),
                values.get(RECORDED),
                values.get(CHANNEL),
                values.get(COUNTERPART),
                values.get(ACTIVITY),
                values.get(VENUE),
                values.get(OUTCOME));
    }

    /** A ledger as a sheet, in the columns of the file. */
    public static Sheet sheet(Collection<LedgerEntry> entries) {
        return Sheet.sorted(
                List.of("编号", "爱心妈妈编号", CHILDREN_COLUMN, "日期", "登记日期", "方式", "对象", "活动", "地点", "结果"),
                entries.stream().map(LedgerFile::cells).toList());
    }

    private static List<String> cells(LedgerEntry entry) {
        return List.of(
                entry.id().value(),
                entry.mother().value(),
                joined(entry.children().stream().map(ChildId::value)),
                entry.happenedOn().toString(),
                entry.recordedOn().toString(),
                word(CHANNELS, entry.channel()),
                joined(entry.counterparts().stream().map(reached -> word(COUNTERPARTS, reached))),
                joined(entry.activities().stream().map(done -> word(ACTIVITIES, done))),
                entry.venue() == Venue.UNSTATED ? "" : word(VENUES, entry.venue()),
                word(OUTCOMES, entry.outcome()));
    }

    private static String joined(Stream<String> parts) {
        return parts.sorted().collect(Collectors.joining(";"));
    }

    private static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
