package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.duty.SchoolYear;
import org.jiedui.duty.Season;
import org.jiedui.duty.Term;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.Check;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.Fault;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.example.office.csv.Table;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.csv.Values;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.DateSpan;

/** School terms. */
public final class TermsFile {

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})-([0-9]{4})");
    private static final Map<String, Season> SEASONS = Map.of("秋季", Season.AUTUMN, "春季", Season.SPRING);

    private static final Column<DivisionCode> AUTHORITY = Column.starred("行政区划代码", Cells.division());
    private static final Column<Stage> STAGE = Column.starred("学段", Stage::new);
    private static final Column<SchoolYear> YEAR =
            Column.starred("学年", Cell.matching(TermsFile::isSchoolYear, FaultCode.BAD_VALUE, TermsFile::schoolYear));
    private static final Column<Season> SEASON = Column.starred("学期", Cell.oneOf(SEASONS));
    private static final Column<LocalDate> FIRST = Column.starred("开学日期", Cell.date());
    private static final Column<LocalDate> LAST = Column.starred("放假日期", Cell.date());

    private static final Table<Values> TABLE = new Table<>(
            List.of(AUTHORITY, STAGE, YEAR, SEASON, FIRST, LAST, Column.note("备注")), (row, values) -> values);

    private TermsFile() {}

    /** Reads the terms; of two that cannot both hold the later is left out. */
    public static SchoolTerms read(TableReader reader, Path file) {
        Fault duplicate = new Fault(AUTHORITY.name(), FaultCode.DUPLICATE_TERM);
        List<Check<Values>> checks = List.of(
                Check.inOrder(LAST.name(), row -> row.get(FIRST), row -> row.get(LAST)),
                Check.unique(duplicate, TermsFile::name),
                new NoOverlap<>(
                        duplicate,
                        row -> List.of(row.get(AUTHORITY), row.get(STAGE)),
                        row -> DateSpan.ofDays(row.get(FIRST), row.get(LAST)),
                        row -> row));
        return SchoolTerms.of(
                reader.read(file, TABLE, checks).stream().map(TermsFile::term).toList());
    }

    private static List<Object> name(Values row) {
        return List.of(row.get(AUTHORITY), row.get(STAGE), row.get(YEAR), row.get(SEASON));
    }

    private static Term term(Values row) {
        return new Term(
                row.get(AUTHORITY), row.get(STAGE), row.get(YEAR), row.get(SEASON), row.get(FIRST), row.get(LAST));
    }

    private static boolean isSchoolYear(String text) {
        Matcher years = YEARS.matcher(text);
        return years.matches() && Integer.parseInt(years.group(2)) == Integer.parseInt(years.group(1)) + 1;
    }

    private static SchoolYear schoolYear(String text) {
        return new SchoolYear(Integer.parseInt(text.substring(0, text.indexOf('-'))));
    }
}
