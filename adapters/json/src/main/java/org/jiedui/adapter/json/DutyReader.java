package org.jiedui.adapter.json;

import java.util.List;
import java.util.Set;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.DayCondition;
import org.jiedui.duty.DutyDefinition;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.duty.FestivalDay;
import org.jiedui.duty.FestivalWindow;
import org.jiedui.duty.Frequency;
import org.jiedui.duty.Keeping;
import org.jiedui.duty.Venue;
import org.jiedui.duty.Waiver;

/** Reads what is owed. The number of duties is the file's: no plan agrees with another. */
final class DutyReader {

    private static final int MOST_LATE_DAYS = 90;
    private static final int MOST_MARGIN = 30;
    private static final int LONGEST_YEAR = 366;

    private final Citations citations;

    DutyReader(Citations citations) {
        this.citations = citations;
    }

    DutyPolicy read(Section section) {
        List<DutyDefinition> duties = section.sections("list", this::duty, DutyDefinition::id);
        return section.section(
                "late", rule -> new DutyPolicy(duties, rule.number("days", 0, MOST_LATE_DAYS), citations.one(rule)));
    }

    private DutyDefinition duty(Section duty) {
        return new DutyDefinition(
                duty.value("id", Fault.BAD_VALUE, DutyId::of),
                citations.several(duty),
                duty.section("due", DutyReader::frequency),
                duty.section("keptBy", DutyReader::keeping),
                duty.findSetOf("waivedBy", Waiver.class));
    }

    private enum Every {
        MONTH,
        SCHOOL_MONTH,
        TERM,
        YEAR,
        BIRTHDAY,
        OFTEN
    }

    private static Frequency frequency(Section due) {
        return switch (due.oneOf("every", Every.class)) {
            case MONTH -> new Frequency.Monthly();
            case SCHOOL_MONTH -> new Frequency.SchoolMonthly();
            case TERM -> new Frequency.Termly(leastActiveDays(due));
            case YEAR -> new Frequency.Yearly(leastActiveDays(due));
            case BIRTHDAY -> new Frequency.EachBirthday(margin(due, "daysBefore"), margin(due, "daysAfter"));
            case OFTEN -> new Frequency.Often();
        };
    }

    private static int leastActiveDays(Section due) {
        return due.number("leastActiveDays", 1, LONGEST_YEAR);
    }

    private static int margin(Section section, String name) {
        return section.number(name, 0, MOST_MARGIN);
    }

    private static Keeping keeping(Section kept) {
        return new Keeping(
                Set.copyOf(kept.listOf("with", Counterpart.class)),
                kept.findSetOf("activities", Activity.class),
                kept.findSetOf("channels", Channel.class),
                kept.findSetOf("venues", Venue.class),
                days(kept));
    }

    private enum On {
        ANY_DAY,
        TERM_DAY,
        FESTIVAL
    }

    private static DayCondition days(Section kept) {
        return switch (kept.oneOf("on", On.class)) {
            case ANY_DAY -> new DayCondition.AnyDay();
            case TERM_DAY -> new DayCondition.InTerm();
            case FESTIVAL -> festivals(kept);
        };
    }

    private static DayCondition festivals(Section kept) {
        List<FestivalWindow> windows = kept.sections("festivals", DutyReader::window);
        return Domain.make(Fault.EMPTY, kept.place(), () -> new DayCondition.InFestival(windows));
    }

    private static FestivalWindow window(Section window) {
        FestivalDay first = window.value("first", Fault.UNKNOWN_VALUE, DutyReader::day);
        return new FestivalWindow(
                first,
                window.findValue("last", Fault.UNKNOWN_VALUE, DutyReader::day).orElse(first),
                margin(window, "daysBefore"),
                margin(window, "daysAfter"));
    }

    private static FestivalDay day(String text) {
        boolean solar = Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0));
        return solar ? new FestivalDay.Solar(Dates.parseMonthDay(text)) : FestivalDay.Lunar.valueOf(text);
    }
}
