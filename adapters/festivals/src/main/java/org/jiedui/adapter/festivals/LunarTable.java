package org.jiedui.adapter.festivals;

import com.tyme.lunar.LunarMonth;
import com.tyme.lunar.LunarYear;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.rule.DateSpan;

/**
 * The lunar years that touch 1950 to 2100, written down once from tyme4j: what is asked later depends on nothing that
 * another thread or library may change.
 */
final class LunarTable {

    /** The first calendar year of which all is known. */
    static final int FIRST_YEAR = 1950;

    /** The last calendar year of which all is known. */
    static final int LAST_YEAR = 2100;

    /** The days of which the table speaks. */
    static final DateSpan DAYS = DateSpan.ofDays(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));

    // The lunar year that began in 1949 ends in 1950.
    private static final int FIRST_LUNAR_YEAR = FIRST_YEAR - 1;
    // Solar terms are numbered from the winter solstice of the year before.
    private static final int QINGMING = 7;
    private static final List<LunarYearRow> YEARS = years();

    private LunarTable() {}

    /** The lunar year that begins in a calendar year. */
    static Optional<LunarYearRow> find(int year) {
        return year >= FIRST_LUNAR_YEAR && year <= LAST_YEAR
                ? Optional.of(YEARS.get(year - FIRST_LUNAR_YEAR))
                : Optional.empty();
    }

    /** The day on which the solar term 清明 begins. */
    static LocalDate qingming(int year) {
        return date(SolarTerm.fromIndex(year, QINGMING).getSolarDay());
    }

    private static List<LunarYearRow> years() {
        List<LunarYearRow> years = new ArrayList<>();
        for (int year = FIRST_LUNAR_YEAR; year <= LAST_YEAR; year++) {
            years.add(new LunarYearRow(LunarYear.fromYear(year).getMonths().stream()
                    .map(LunarTable::row)
                    .toList()));
        }
        return List.copyOf(years);
    }

    private static LunarMonthRow row(LunarMonth month) {
        LocalDate first = date(month.getFirstDay().getSolarDay());
        return new LunarMonthRow(month.getMonth(), month.isLeap(), first, month.getDayCount());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
