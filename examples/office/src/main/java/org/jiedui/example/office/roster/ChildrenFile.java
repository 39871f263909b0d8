package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.Check;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.example.office.csv.Table;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.csv.Values;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.MotherId;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.Sex;
import org.jiedui.person.Stage;
import org.jiedui.person.Urgency;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;

/** The roster of children. Names, schools and carers are for the child's sealed file alone, and else passed over. */
public final class ChildrenFile {

    /**
     * One child of the roster.
     *
     * @param child what the rules need to know
     * @param waitingSince since when the child waits for a mother
     * @param consent of the guardian
     */
    public record Row(Child child, Optional<LocalDate> waitingSince, GuardianConsent consent) {}

    /**
     * One child of the roster, as it is taken into a store. Prints as the child's id.
     *
     * @param row where the child stands
     * @param known what the rules need to know
     * @param particulars what documents need
     */
    public record Entry(int row, Row known, Particulars particulars) {

        @Override
        public String toString() {
            return known.child().id().toString();
        }
    }

    private static final Map<String, ParentsAway> PARENTS = Map.of(
            "双方外出", ParentsAway.BOTH,
            "一方外出另一方无监护能力", ParentsAway.ONE_AND_OTHER_UNABLE,
            "一方外出", ParentsAway.ONE);
    private static final Map<String, Need> NEEDS = Map.of(
            "学习", Need.LEARNING,
            "生活", Need.LIVING,
            "心理", Need.PSYCHOLOGICAL,
            "亲情", Need.EMOTIONAL,
            "家教", Need.UPBRINGING,
            "安全", Need.SAFETY,
            "行为", Need.BEHAVIOUR);
    private static final Map<String, Urgency> URGENCIES =
            Map.of("1", new Urgency(1), "2", new Urgency(2), "3", new Urgency(3));

    private static final Column<String> NAME = Column.particular("姓名");
    private static final Column<String> CARER = Column.particular("临时监护人");
    private static final Column<String> KINSHIP = Column.particular("与儿童关系");
    private static final Column<String> SIBLINGS = Column.particular("同胞组");
    private static final Column<String> REMARK = Column.particular("备注");
    private static final Column<ChildId> ID = Column.starred("编号", Cells.child());
    private static final Column<Sex> SEX = Column.of("性别", Cell.oneOf(MothersFile.SEXES), Sex.UNSTATED);
    private static final Column<LocalDate> BORN = Column.starred("出生日期", Cell.date());
    private static final Column<DivisionCode> DIVISION = Column.starred("行政区划代码", Cells.division());
    private static final Column<String> SCHOOL = Column.particular("就读学校及班级");
    private static final Column<Stage> STAGE = Column.of("学段", Stage::new, Stage.COMPULSORY);
    private static final Column<ParentsAway> AWAY = Column.of("父母外出情况", Cell.oneOf(PARENTS), ParentsAway.UNSTATED);
    private static final Column<Set<Need>> NEED =
            Column.of("需求", Cell.list(Cell.oneOf(NEEDS), FaultCode.BAD_VALUE), Set.of());
    private static final Column<Urgency> URGENCY = Column.starred("紧急程度", Cell.oneOf(URGENCIES));
    private static final Column<Optional<LocalDate>> WAITING = Column.optional("等待起始日期", Cell.date());
    private static final Column<Optional<LocalDate>> CONSENT = Column.optional("监护人同意日期", Cell.date());
    private static final Column<Optional<MotherId>> TEACHER = Column.optional("班主任编号", Cells.mother());

    private static final List<Column<String>> PARTICULARS = List.of(NAME, SCHOOL, CARER, KINSHIP, SIBLINGS, REMARK);

    private static final List<Column<?>> COLUMNS = List.of(
            ID, NAME, SEX, BORN, DIVISION, SCHOOL, STAGE, AWAY, NEED, URGENCY, WAITING, CARER, KINSHIP, CONSENT,
            SIBLINGS, TEACHER, REMARK);
    private static final Table<Row> TABLE = new Table<>(COLUMNS, (row, values) -> row(values));
    private static final Table<Entry> ENTRIES =
            new Table<>(COLUMNS, (row, values) -> new Entry(row, row(values), Cells.particulars(values, PARTICULARS)));

    private ChildrenFile() {}

    /**
     * Reads the roster.
     *
     * @param place asked of the division of each child; a row that it refuses is left out
     */
    public static List<Row> read(TableReader reader, Path file, PlaceCheck place) {
        List<Check<Row>> checks = List.of(
                Check.unique(ID.name(), row -> row.child().id()),
                place.on(DIVISION, row -> row.child().division()));
        return reader.read(file, TABLE, checks);
    }

    /** Reads the roster with all that a store keeps of each child. */
    public static List<Entry> entries(TableReader reader, Path file) {
        return reader.read(
                file,
                ENTRIES,
                List.of(Check.unique(ID.name(), entry -> entry.known().child().id())));
    }

    private static Row row(Values values) {
        Child.Builder child = Child.of(values.get(ID), values.get(BORN), values.get(DIVISION))
                .parentsAway(values.get(AWAY))
                .needs(values.get(NEED))
                .urgency(values.get(URGENCY))
                .stage(values.get(STAGE));
        if (!values.get(SCHOOL).isEmpty()) {
            child.atSchool(values.get(STAGE));
        }
        values.get(TEACHER).ifPresent(child::classTeacher);
        GuardianConsent consent =
                values.get(CONSENT).map(GuardianConsent::givenOn).orElseGet(GuardianConsent::missing);
        return new Row(child.build(), values.get(WAITING), consent);
    }
}
