package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.jiedui.person.Attestations;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.qualification.Candidate;

/** The roster of Caring Mothers. Names, addresses and telephones are for her sealed file alone, and else passed over. */
public final class MothersFile {

    /**
     * One mother of the roster, as she is taken into a store. Prints as her id.
     *
     * @param row where she stands
     * @param candidate what the rules need to know
     * @param appliedOn the date of her form
     * @param particulars what documents need
     */
    public record Entry(int row, Candidate candidate, Optional<LocalDate> appliedOn, Particulars particulars) {

        @Override
        public String toString() {
            return candidate.mother().id().toString();
        }
    }

    static final Map<String, Sex> SEXES = Map.of("男", Sex.MALE, "女", Sex.FEMALE);
    private static final Map<String, RecruitRoute> ROUTES =
            Map.of("属地", RecruitRoute.LOCAL, "省直", RecruitRoute.PROVINCE_DIRECT);
    private static final Map<String, RecruitSource> SOURCES = Map.of(
            "干部", RecruitSource.CADRE,
            "党员", RecruitSource.PARTY_MEMBER,
            "教师", RecruitSource.TEACHER,
            "专业户", RecruitSource.SPECIALISED_HOUSEHOLD,
            "企业家", RecruitSource.ENTREPRENEUR,
            "医务人员", RecruitSource.MEDICAL_STAFF,
            "社会人士", RecruitSource.MEMBER_OF_SOCIETY);
    private static final Map<String, RecordCheck.Result> RESULTS = Map.of(
            "无记录", RecordCheck.Result.CLEAR,
            "有记录", RecordCheck.Result.HIT,
            "未回复", RecordCheck.Result.UNANSWERED);
    private static final Map<String, Answer> ANSWERS = Map.of("是", Answer.YES, "否", Answer.NO);

    private static final Column<String> NAME = Column.particular("姓名");
    private static final Column<String> PARTY = Column.particular("政治面貌");
    private static final Column<String> EDUCATION = Column.particular("文化程度");
    private static final Column<String> WORKPLACE = Column.particular("单位");
    private static final Column<String> POST = Column.particular("职务");
    private static final Column<String> ADDRESS = Column.particular("家庭住址");
    private static final Column<String> POSTCODE = Column.particular("邮编");
    private static final Column<String> TELEPHONE = Column.particular("联系电话");
    private static final Column<String> REMARK = Column.particular("备注");
    private static final List<Column<String>> PARTICULARS =
            List.of(NAME, PARTY, EDUCATION, WORKPLACE, POST, ADDRESS, POSTCODE, TELEPHONE, REMARK);
    private static final Column<MotherId> ID = Column.starred("编号", Cells.mother());
    private static final Column<Sex> SEX = Column.of("性别", Cell.oneOf(SEXES), Sex.UNSTATED);
    private static final Column<YearMonth> BORN = Column.starred("出生年月", Cell.month());
    private static final Column<DivisionCode> DIVISION = Column.starred("行政区划代码", Cells.division());
    private static final Column<RecruitRoute> ROUTE = Column.of("招募途径", Cell.oneOf(ROUTES), RecruitRoute.LOCAL);
    private static final Column<RecruitSource> SOURCE = Column.of("招募来源", Cell.oneOf(SOURCES), RecruitSource.UNSTATED);
    private static final Column<Integer> PLACES =
            Column.of("可结对人数", Cell.matching(text -> text.matches("[1-9]"), FaultCode.BAD_VALUE, Integer::valueOf), 1);
    private static final Column<Set<ChildId>> KIN =
            Column.of("亲属儿童编号", Cell.list(Cells.child(), FaultCode.BAD_ID), Set.of());
    private static final Column<Optional<LocalDate>> QUERIED = Column.optional("查询日期", Cell.date());
    private static final Column<RecordCheck.Result> RESULT =
            Column.of("查询结果", Cell.oneOf(RESULTS), RecordCheck.Result.UNANSWERED);
    private static final Column<Answer> CHARACTER = answer("品德");
    private static final Column<Answer> RESPONSIBILITY = answer("责任");
    private static final Column<Answer> LOVE = answer("爱心");
    private static final Column<Answer> EXPERIENCE = answer("家教经验");
    private static final Column<Optional<LocalDate>> APPLIED = Column.optional("申请日期", Cell.date());

    private static final List<Column<?>> COLUMNS = List.of(
            ID,
            NAME,
            SEX,
            BORN,
            PARTY,
            EDUCATION,
            WORKPLACE,
            POST,
            ADDRESS,
            POSTCODE,
            TELEPHONE,
            DIVISION,
            ROUTE,
            SOURCE,
            PLACES,
            KIN,
            QUERIED,
            RESULT,
            CHARACTER,
            RESPONSIBILITY,
            LOVE,
            EXPERIENCE,
            APPLIED,
            REMARK);
    private static final Table<Candidate> TABLE = new Table<>(COLUMNS, (row, values) -> candidate(values));
    private static final Table<Entry> ENTRIES = new Table<>(
            COLUMNS,
            (row, values) ->
                    new Entry(row, candidate(values), values.get(APPLIED), Cells.particulars(values, PARTICULARS)));

    private MothersFile() {}

    /**
     * Reads the roster.
     *
     * @param place asked of the division of each mother; a row that it refuses is left out
     */
    public static List<Candidate> read(TableReader reader, Path file, PlaceCheck place) {
        List<Check<Candidate>> checks = new ArrayList<>();
        checks.add(Check.unique(ID.name(), candidate -> candidate.mother().id()));
        checks.add(place.on(DIVISION, candidate -> candidate.mother().division()));
        return reader.read(file, TABLE, checks);
    }

    /** Reads the roster with all that a store keeps of each mother. */
    public static List<Entry> entries(TableReader reader, Path file) {
        return reader.read(
                file,
                ENTRIES,
                List.of(Check.unique(
                        ID.name(), entry -> entry.candidate().mother().id())));
    }

    private static Column<Answer> answer(String name) {
        return Column.of(name, Cell.oneOf(ANSWERS), Answer.UNANSWERED);
    }

    private static Candidate candidate(Values values) {
        CaringMother mother = new CaringMother(
                values.get(ID),
                values.get(SEX),
                values.get(BORN),
                values.get(DIVISION),
                values.get(ROUTE),
                values.get(SOURCE),
                values.get(PLACES),
                values.get(KIN));
        RecordCheck.Result result = values.get(RESULT);
        RecordCheck check = values.get(QUERIED)
                .map(day -> RecordCheck.of(result, day))
                .orElseGet(() -> RecordCheck.undated(result));
        Attestations attestations = new Attestations(
                values.get(CHARACTER), values.get(RESPONSIBILITY), values.get(LOVE), values.get(EXPERIENCE));
        return new Candidate(mother, check, attestations);
    }
}
