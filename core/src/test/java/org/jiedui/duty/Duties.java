package org.jiedui.duty;

import static org.jiedui.duty.Activity.BIRTHDAY;
import static org.jiedui.duty.Activity.FESTIVAL;
import static org.jiedui.duty.Activity.PARENT_LINK_GUIDANCE;
import static org.jiedui.duty.Activity.VISIT;
import static org.jiedui.duty.Channel.IN_PERSON;
import static org.jiedui.duty.Counterpart.CARER;
import static org.jiedui.duty.Counterpart.CHILD;
import static org.jiedui.duty.Counterpart.CLASS_TEACHER;
import static org.jiedui.duty.Counterpart.SUBJECT_TEACHER;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.duty.DayCondition.InFestival;
import org.jiedui.duty.DayCondition.InTerm;
import org.jiedui.duty.FestivalDay.Lunar;
import org.jiedui.duty.FestivalDay.Solar;
import org.jiedui.duty.Frequency.EachBirthday;
import org.jiedui.duty.Frequency.Monthly;
import org.jiedui.duty.Frequency.Often;
import org.jiedui.duty.Frequency.SchoolMonthly;
import org.jiedui.duty.Frequency.Termly;
import org.jiedui.duty.Frequency.Yearly;
import org.jiedui.rule.ClauseId;

/** The duties of the three plans, written by hand from the table of the contract. */
public final class Duties {

    private static final int LATE_DAYS = 7;
    private static final int LONG_ENOUGH = 180;

    private Duties() {}

    /** The provincial plan. */
    public static DutyPolicy h() {
        return policy(
                childContact("H-12"),
                carerContact("H-11", "H-12"),
                teacher(new Termly(LONG_ENOUGH), "H-10"),
                visit(Keeping.contactWith(CHILD).at(Venue.SCHOOL, Venue.HOME), "H-14"),
                festival("H-15"));
    }

    /** The primary school's plan. */
    public static DutyPolicy s() {
        return policy(
                childContact("S-11a"),
                duty(
                        "PARENT_LINK_GUIDANCE",
                        new Monthly(),
                        Keeping.contactWith(CHILD).doing(PARENT_LINK_GUIDANCE),
                        Set.of(),
                        "S-11b"),
                teacher(new SchoolMonthly(), "S-11c"),
                duty(
                        "BIRTHDAY",
                        new EachBirthday(7, 7),
                        Keeping.contactWith(CHILD).doing(BIRTHDAY).by(IN_PERSON),
                        Set.of(),
                        "S-11d"));
    }

    /** The county education plan; its teachers are asked often, which is counted and never due. */
    public static DutyPolicy e() {
        return policy(
                childContact("E-8"),
                carerContact("E-7", "E-8"),
                duty(
                        "TEACHER_CONTACT",
                        new Often(),
                        Keeping.contactWith(CLASS_TEACHER, SUBJECT_TEACHER),
                        Set.of(),
                        "E-6"),
                visit(Keeping.contactWith(CHILD).at(Venue.HOME), "E-9"),
                festival("E-9"));
    }

    /** The festivals that count: lunar New Year to 元宵 whole, the others with the day before and after. */
    public static List<FestivalWindow> festivals() {
        return Stream.concat(
                        Stream.of(new FestivalWindow(Lunar.NEW_YEARS_EVE, Lunar.LANTERN, 0, 0)),
                        Stream.of(
                                        solar(1, 1),
                                        solar(5, 1),
                                        solar(6, 1),
                                        Lunar.DRAGON_BOAT,
                                        Lunar.MID_AUTUMN,
                                        solar(10, 1))
                                .map(day -> FestivalWindow.around(day, 1)))
                .toList();
    }

    private static FestivalDay solar(int month, int day) {
        return new Solar(MonthDay.of(month, day));
    }

    private static DutyDefinition childContact(String clause) {
        return duty("CHILD_CONTACT", new Monthly(), Keeping.contactWith(CHILD), Set.of(), clause);
    }

    private static DutyDefinition carerContact(String... clauses) {
        return duty("CARER_CONTACT", new Monthly(), Keeping.contactWith(CARER), Set.of(), clauses);
    }

    private static DutyDefinition teacher(Frequency frequency, String clause) {
        Keeping keeping = Keeping.contactWith(CLASS_TEACHER).on(new InTerm());
        Set<Waiver> waivers = Set.of(Waiver.CLASS_TEACHER_HERSELF, Waiver.NO_SCHOOL);
        return duty("TEACHER_CONTACT", frequency, keeping, waivers, clause);
    }

    private static DutyDefinition visit(Keeping keeping, String clause) {
        Keeping visit = keeping.doing(VISIT).by(IN_PERSON);
        return duty("VISIT", new Yearly(LONG_ENOUGH), visit, Set.of(), clause);
    }

    private static DutyDefinition festival(String clause) {
        Keeping together = Keeping.contactWith(CHILD).doing(FESTIVAL).by(IN_PERSON);
        return duty("FESTIVAL", new Yearly(LONG_ENOUGH), together.on(new InFestival(festivals())), Set.of(), clause);
    }

    private static DutyDefinition duty(
            String id, Frequency frequency, Keeping keeping, Set<Waiver> waivers, String... clauses) {
        Set<Waiver> all = EnumSet.of(Waiver.LEAVE);
        all.addAll(waivers);
        return new DutyDefinition(
                DutyId.of(id), Arrays.stream(clauses).map(ClauseId::of).toList(), frequency, keeping, all);
    }

    private static DutyPolicy policy(DutyDefinition... duties) {
        return new DutyPolicy(List.of(duties), LATE_DAYS);
    }
}
