package org.jiedui.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.duty.Period.School;
import org.jiedui.rule.DateSpan;

/** The periods of a pairing that have begun on the day asked about, by the frequency of a duty. */
final class Periods {

    private static final int HALF = 2;

    private final DateSpan active;
    private final LocalDate born;
    private final SchoolDays school;
    private final LocalDate asOf;

    Periods(PairedSpell pairing, SchoolDays school, LocalDate asOf) {
        this.active = pairing.active();
        this.born = pairing.child().born();
        this.school = school;
        this.asOf = asOf;
    }

    List<Period> list(Frequency frequency) {
        return stream(frequency).filter(period -> !period.first().isAfter(asOf)).toList();
    }

    private Stream<Period> stream(Frequency frequency) {
        if (frequency instanceof Frequency.Monthly) {
            return months(month -> School.PLAIN);
        } else if (frequency instanceof Frequency.SchoolMonthly) {
            return months(this::schoolOf);
        } else if (frequency instanceof Frequency.Termly termly) {
            return Stream.concat(terms(), yearsNotLoaded(termly.leastActiveDays()));
        } else if (frequency instanceof Frequency.Yearly yearly) {
            return years(yearly.leastActiveDays());
        } else if (frequency instanceof Frequency.EachBirthday birthday) {
            return birthdays()
                    .map(day -> Period.plain(day.minusDays(birthday.daysBefore()), day.plusDays(birthday.daysAfter())));
        }
        return Stream.empty();
    }

    private Stream<Period> months(Function<DateSpan, School> school) {
        LocalDate from = active.from();
        LocalDate firstFull = from.getDayOfMonth() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextMonth());
        return Stream.iterate(firstFull, this::hasBegun, first -> first.plusMonths(1))
                .filter(active::contains)
                .map(first -> {
                    LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
                    return new Period(first, last, school.apply(DateSpan.ofDays(first, last)));
                });
    }

    private School schoolOf(DateSpan month) {
        if (!school.knows(SchoolYear.holding(month.from()))) {
            return School.NOT_LOADED;
        }
        return school.touches(month) ? School.PLAIN : School.NO_SCHOOL_DAY;
    }

    private Stream<Period> terms() {
        return school.terms().stream()
                .filter(term ->
                        HALF * active.daysShared(term.days()) >= term.days().days())
                .map(term -> Period.plain(term.first(), term.last()));
    }

    private Stream<Period> yearsNotLoaded(int leastActiveDays) {
        return Stream.iterate(SchoolYear.holding(active.from()), year -> hasBegun(year.first()), SchoolYear::next)
                .filter(year -> !school.knows(year))
                .map(SchoolYear::days)
                .filter(year -> active.daysShared(year) >= leastActiveDays)
                .map(year -> new Period(year.from(), cut(year.last()), School.YEAR_NOT_LOADED));
    }

    private Stream<Period> years(int leastActiveDays) {
        return IntStream.rangeClosed(active.from().getYear(), asOf.getYear())
                .mapToObj(year -> new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .filter(year -> active.daysShared(year) >= leastActiveDays)
                .map(year -> Period.plain(year.from(), cut(year.last())));
    }

    private Stream<LocalDate> birthdays() {
        long first = Math.max(1, active.from().getYear() - born.getYear());
        long last = ChronoUnit.YEARS.between(born, asOf) + 2;
        return Stream.iterate(first, age -> age <= last, age -> age + 1)
                .map(born::plusYears)
                .filter(active::contains);
    }

    /** A year that outlives the pairing ends on the pairing's last day. */
    private LocalDate cut(LocalDate last) {
        return active.contains(last) ? last : active.last();
    }

    private boolean hasBegun(LocalDate first) {
        return !first.isAfter(asOf);
    }
}
