package org.jiedui.duty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedui.duty.Case.Plan;

/**
 * A second reading of the contract, day by day and duty by duty, that shares nothing with the schedule but its values.
 * Slow and plain on purpose. Each planted bug is this class with one method gone wrong.
 */
class NaiveSchedule implements Scheduling {

    /** A period of a duty; {@code keepable} is false for a school year of which no term is loaded. */
    static final class Row {
        final String duty;
        final LocalDate first;
        final LocalDate last;
        final boolean keepable;
        LedgerEntry keeper;

        Row(String duty, LocalDate first, LocalDate last, boolean keepable) {
            this.duty = duty;
            this.first = first;
            this.last = last;
            this.keepable = keepable;
        }
    }

    @Override
    public List<Occurrence> list(Case given, LocalDate asOf) {
        List<Occurrence> result = new ArrayList<>();
        if (given.pairing().active().from().isAfter(asOf)) {
            return result;
        }
        for (String duty : duties(given.plan())) {
            List<Row> rows = rows(given, duty, asOf);
            assign(given, rows, asOf);
            rows.forEach(row -> occurrence(given, row, asOf).ifPresent(result::add));
        }
        result.sort(Occurrence.IN_ORDER);
        return result;
    }

    static List<String> duties(Plan plan) {
        return plan == Plan.H
                ? List.of("CHILD_CONTACT", "CARER_CONTACT", "TEACHER_CONTACT", "VISIT", "FESTIVAL")
                : plan == Plan.S
                        ? List.of("CHILD_CONTACT", "PARENT_LINK_GUIDANCE", "TEACHER_CONTACT", "BIRTHDAY")
                        : List.of("CHILD_CONTACT", "CARER_CONTACT", "VISIT", "FESTIVAL");
    }

    List<Row> rows(Case given, String duty, LocalDate asOf) {
        Stream<Row> rows = switch (duty) {
            case "VISIT", "FESTIVAL" -> years(given, duty, asOf);
            case "BIRTHDAY" -> birthdays(given, asOf);
            case "TEACHER_CONTACT" ->
                given.plan() == Plan.S
                        ? months(given, duty, asOf)
                        : Stream.concat(terms(given), unknownYears(given, asOf));
            default -> months(given, duty, asOf);
        };
        return rows.filter(row -> !row.first.isAfter(asOf)).toList();
    }

    private static Stream<Row> months(Case given, String duty, LocalDate asOf) {
        return Case.days(given.pairing().active().from(), asOf, day -> day.getDayOfMonth() == 1 && active(given, day))
                .stream()
                .map(day -> new Row(duty, day, day.plusMonths(1).minusDays(1), true));
    }

    private static Stream<Row> years(Case given, String duty, LocalDate asOf) {
        return Stream.iterate(
                        given.pairing().active().from().getYear(), year -> year <= asOf.getYear(), year -> year + 1)
                .map(year ->
                        shortened(given, new Row(duty, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true)))
                .flatMap(Optional::stream);
    }

    private static Stream<Row> terms(Case given) {
        return held(given).stream()
                .map(term -> new Row("TEACHER_CONTACT", term.first(), term.last(), true))
                .filter(row -> 2 * activeDays(given, row).size()
                        >= Case.days(row.first, row.last, day -> true).size());
    }

    private static Stream<Row> unknownYears(Case given, LocalDate asOf) {
        return Stream.iterate(2020, year -> year <= asOf.getYear(), year -> year + 1)
                .filter(year ->
                        held(given).stream().noneMatch(term -> term.year().begins() == year))
                .map(year -> shortened(
                        given,
                        new Row("TEACHER_CONTACT", LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31), false)))
                .flatMap(Optional::stream);
    }

    private static Optional<Row> shortened(Case given, Row row) {
        List<LocalDate> days = activeDays(given, row);
        if (days.size() < 180) {
            return Optional.empty();
        }
        LocalDate until = given.pairing().active().until();
        LocalDate last = row.last.isBefore(until) ? row.last : days.get(days.size() - 1);
        return Optional.of(new Row(row.duty, row.first, last, row.keepable));
    }

    private Stream<Row> birthdays(Case given, LocalDate asOf) {
        LocalDate from = given.pairing().active().from();
        return Case.days(from, asOf.plusDays(7), day -> active(given, day) && isBirthday(given, day)).stream()
                .map(day -> new Row("BIRTHDAY", day.minusDays(7), day.plusDays(7), true));
    }

    boolean isBirthday(Case given, LocalDate day) {
        LocalDate born = given.pairing().child().born();
        boolean leapDay = MonthDay.from(born).equals(MonthDay.of(2, 29));
        MonthDay fallsOn = leapDay && !day.isLeapYear() ? MonthDay.of(2, 28) : MonthDay.from(born);
        return day.getYear() > born.getYear() && MonthDay.from(day).equals(fallsOn);
    }

    void assign(Case given, List<Row> rows, LocalDate asOf) {
        given.entries().stream()
                .sorted(LedgerEntry.IN_ORDER)
                .forEach(entry -> rows.stream()
                        .filter(row -> row.keeper == null && counts(given, row, entry, asOf))
                        .min(Comparator.comparing((Row row) -> row.last))
                        .ifPresent(row -> row.keeper = entry));
    }

    boolean counts(Case given, Row row, LedgerEntry entry, LocalDate asOf) {
        return row.keepable
                && hers(given, entry)
                && inPeriod(row, entry.happenedOn())
                && active(given, entry.happenedOn())
                && !entry.recordedOn().isAfter(asOf)
                && !entry.recordedOn().isAfter(lastRecord(row, entry))
                && kind(given, row.duty, entry);
    }

    boolean hers(Case given, LedgerEntry entry) {
        return entry.mother().equals(given.pairing().mother())
                && entry.children().contains(given.pairing().child().id());
    }

    boolean inPeriod(Row row, LocalDate day) {
        return !day.isBefore(row.first) && !day.isAfter(row.last);
    }

    LocalDate lastRecord(Row row, LedgerEntry entry) {
        return row.last.plusDays(7);
    }

    private static boolean kind(Case given, String duty, LedgerEntry entry) {
        boolean child = entry.counterparts().contains(Counterpart.CHILD);
        boolean met = child && entry.channel() == Channel.IN_PERSON;
        Set<Activity> did = entry.activities();
        Venue at = entry.venue();
        return entry.outcome() == ContactOutcome.COMPLETED
                && switch (duty) {
                    case "CHILD_CONTACT" -> child;
                    case "CARER_CONTACT" -> entry.counterparts().contains(Counterpart.CARER);
                    case "PARENT_LINK_GUIDANCE" -> child && did.contains(Activity.PARENT_LINK_GUIDANCE);
                    case "TEACHER_CONTACT" ->
                        entry.counterparts().contains(Counterpart.CLASS_TEACHER)
                                && dayCounts(given, duty, entry.happenedOn());
                    case "VISIT" ->
                        met
                                && did.contains(Activity.VISIT)
                                && (at == Venue.HOME || (at == Venue.SCHOOL && given.plan() == Plan.H));
                    case "FESTIVAL" ->
                        met && did.contains(Activity.FESTIVAL) && dayCounts(given, duty, entry.happenedOn());
                    default -> met && did.contains(Activity.BIRTHDAY);
                };
    }

    /** Whether a day may keep the duty, term and festival windows looked at. */
    static boolean dayCounts(Case given, String duty, LocalDate day) {
        return switch (duty) {
            case "TEACHER_CONTACT" ->
                held(given).stream().anyMatch(term -> !day.isBefore(term.first()) && !day.isAfter(term.last()));
            case "FESTIVAL" -> isFestival(given, day);
            default -> true;
        };
    }

    static boolean isFestival(Case given, LocalDate day) {
        Set<String> solar = Set.of(
                "12-31", "01-01", "01-02", "04-30", "05-01", "05-02", "05-31", "06-01", "06-02", "09-30", "10-01",
                "10-02");
        return solar.contains(day.toString().substring(5))
                || given.festivals()
                        .find(day.getYear())
                        .filter(lunar -> isLunar(lunar, day))
                        .isPresent();
    }

    private static boolean isLunar(FestivalDates lunar, LocalDate day) {
        boolean spring = !day.isBefore(lunar.newYearsEve()) && !day.isAfter(lunar.lantern());
        return spring
                || Stream.of(-1, 0, 1)
                        .map(day::plusDays)
                        .anyMatch(Set.of(lunar.dragonBoat(), lunar.midAutumn())::contains);
    }

    Optional<Occurrence> occurrence(Case given, Row row, LocalDate asOf) {
        DutyStatus status = status(given, row, asOf);
        DutyId duty = DutyId.of(row.duty);
        if (status == DutyStatus.DONE) {
            return Optional.of(Occurrence.done(duty, row.first, row.last, row.keeper.id()));
        }
        return row.last.isBefore(given.pairing().active().until())
                ? Optional.of(Occurrence.notDone(duty, row.first, row.last, status))
                : Optional.empty();
    }

    DutyStatus status(Case given, Row row, LocalDate asOf) {
        boolean teacher = row.duty.equals("TEACHER_CONTACT");
        boolean monthly = teacher && given.plan() == Plan.S;
        if (teacher
                && given.pairing()
                        .child()
                        .findClassTeacher()
                        .filter(Story.MOTHER::equals)
                        .isPresent()) {
            return DutyStatus.WAIVED_SELF;
        } else if (row.keeper != null) {
            return DutyStatus.DONE;
        } else if (teacher && (monthly ? !knows(given, row.first) : !row.keepable)) {
            return DutyStatus.NO_CALENDAR;
        } else if ((teacher && !given.pairing().child().isAtSchool()) || (monthly && !hasSchoolDay(given, row))) {
            return DutyStatus.WAIVED_NO_SCHOOL;
        } else if (2
                        * Case.days(row.first, row.last, day -> onLeave(given, day))
                                .size()
                >= Case.days(row.first, row.last, day -> true).size()) {
            return DutyStatus.WAIVED_LEAVE;
        }
        return asOf.isAfter(row.last) ? DutyStatus.MISSED : DutyStatus.OPEN;
    }

    private static boolean knows(Case given, LocalDate day) {
        int begins = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
        return held(given).stream().anyMatch(term -> term.year().begins() == begins);
    }

    private static boolean hasSchoolDay(Case given, Row row) {
        Predicate<LocalDate> school = day -> dayCounts(given, "TEACHER_CONTACT", day);
        return !Case.days(row.first, row.last, school).isEmpty();
    }

    private static boolean onLeave(Case given, LocalDate day) {
        return given.leave().stream().anyMatch(leave -> !day.isBefore(leave.first()) && !day.isAfter(leave.last()));
    }

    /** All codes of the cases begin the child's; the longer one of a season wins. */
    private static List<Term> held(Case given) {
        return given.terms().stream()
                .filter(term -> given.terms().stream()
                        .noneMatch(other -> other.isNamedLike(term)
                                && other.authority().ownDigits().length()
                                        > term.authority().ownDigits().length()))
                .toList();
    }

    private static List<LocalDate> activeDays(Case given, Row row) {
        return Case.days(row.first, row.last, day -> active(given, day));
    }

    static boolean active(Case given, LocalDate day) {
        return !day.isBefore(given.pairing().active().from())
                && day.isBefore(given.pairing().active().until());
    }
}
