package org.jiedui.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedui.rule.DateSpan;

/**
 * What a pairing owes and how each of it stands on a day: a pure function of the programme's duties, the calendars, the
 * spell, its ledger and the day. Nothing is stored and no process runs, so asking once on day k is asking daily until
 * day k (laws D2, D3).
 *
 * <p>Immutable and safe for use by many threads, if the festival calendar is.
 */
public final class DutySchedule {

    private final DutyPolicy policy;
    private final SchoolTerms terms;
    private final FestivalCalendar festivals;

    private DutySchedule(DutyPolicy policy, SchoolTerms terms, FestivalCalendar festivals) {
        this.policy = policy;
        this.terms = terms;
        this.festivals = festivals;
    }

    /**
     * The schedule of a programme.
     *
     * @param policy its duties
     * @param terms the school calendars that are loaded
     * @param festivals the lunar table
     * @return the schedule
     */
    public static DutySchedule of(DutyPolicy policy, SchoolTerms terms, FestivalCalendar festivals) {
        return new DutySchedule(policy, terms, festivals);
    }

    /**
     * Every occurrence that has begun, with its status.
     *
     * @param pairing the spell
     * @param entries ledger entries; those of other people or days count for nothing
     * @param leave days of leave; those of other mothers count for nothing
     * @param asOf the day asked about: what begins or is recorded later is not known yet
     * @return sorted by duty, first day and last day; empty for a pairing that begins after the day
     */
    public List<Occurrence> list(
            PairedSpell pairing, Collection<LedgerEntry> entries, Collection<Leave> leave, LocalDate asOf) {
        if (pairing.active().from().isAfter(asOf)) {
            return List.of();
        }
        SchoolDays school = new SchoolDays(terms.list(pairing.child()));
        DutyJudge judge = new DutyJudge(pairing, LeaveDays.of(pairing.mother(), leave), asOf);
        Periods periods = new Periods(pairing, school, asOf);
        List<LedgerEntry> known = inOrder(pairing, entries, asOf);
        return policy.duties().stream()
                .flatMap(duty -> {
                    List<Period> begun = periods.list(duty.frequency());
                    KeptPeriods kept = KeptPeriods.of(begun, ofDuty(duty, known, school), policy.lateDays());
                    return begun.stream().flatMap(period -> judge.find(duty, period, kept).stream());
                })
                .sorted(Occurrence.IN_ORDER)
                .toList();
    }

    /**
     * How many contacts there were of the kind that keeps a duty: for what is counted and never due (E-6, X-15), and
     * for registers.
     *
     * @param duty one of the programme's duties
     * @param pairing the spell
     * @param entries ledger entries; those of other people or days count for nothing
     * @param within the days counted
     * @param asOf the day asked about: what is recorded later is not known yet
     * @return 0 or more
     * @throws IllegalArgumentException if the programme has no such duty
     */
    public int count(
            DutyId duty, PairedSpell pairing, Collection<LedgerEntry> entries, DateSpan within, LocalDate asOf) {
        DutyDefinition definition = policy.duty(duty);
        SchoolDays school = new SchoolDays(terms.list(pairing.child()));
        return (int) ofDuty(definition, inOrder(pairing, entries, asOf), school).stream()
                .filter(entry -> within.contains(entry.happenedOn()))
                .count();
    }

    private static List<LedgerEntry> inOrder(PairedSpell pairing, Collection<LedgerEntry> entries, LocalDate asOf) {
        return entries.stream()
                .filter(entry -> !entry.recordedOn().isAfter(asOf) && pairing.holds(entry))
                .sorted(LedgerEntry.IN_ORDER)
                .toList();
    }

    private List<LedgerEntry> ofDuty(DutyDefinition duty, List<LedgerEntry> entries, SchoolDays school) {
        List<LedgerEntry> accepted =
                entries.stream().filter(duty.keeping()::accepts).toList();
        Predicate<LocalDate> counts = counting(duty.keeping().days(), accepted, school);
        return accepted.stream()
                .filter(entry -> counts.test(entry.happenedOn()))
                .toList();
    }

    private Predicate<LocalDate> counting(DayCondition days, List<LedgerEntry> entries, SchoolDays school) {
        if (days instanceof DayCondition.InFestival festival) {
            List<DateSpan> windows = windows(festival, entries);
            return day -> windows.stream().anyMatch(window -> window.contains(day));
        }
        return days instanceof DayCondition.InTerm ? school::contains : day -> true;
    }

    /** The windows that may hold an entry: those of its year and, over the New Year, of the years beside it. */
    private List<DateSpan> windows(DayCondition.InFestival festival, List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> entry.happenedOn().getYear())
                .flatMap(year -> Stream.of(year - 1, year, year + 1))
                .distinct()
                .flatMap(year -> festival.windows().stream().flatMap(window -> window.find(year, festivals).stream()))
                .toList();
    }
}
