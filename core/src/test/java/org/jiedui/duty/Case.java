package org.jiedui.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Everything an occurrence depends on, and a number with which a law chooses. */
public record Case(
        Plan plan,
        PairedSpell pairing,
        List<Term> terms,
        FestivalCalendar festivals,
        List<LedgerEntry> entries,
        List<Leave> leave,
        LocalDate asOf,
        int pick) {

    /** The three plans. */
    public enum Plan {
        H,
        S,
        E;

        DutyPolicy policy() {
            return this == H ? Duties.h() : this == S ? Duties.s() : Duties.e();
        }
    }

    public DutyPolicy policy() {
        return plan.policy();
    }

    public Case ledger(List<LedgerEntry> other) {
        return new Case(plan, pairing, terms, festivals, List.copyOf(other), leave, asOf, pick);
    }

    public Case and(LedgerEntry one) {
        List<LedgerEntry> more = new ArrayList<>(entries);
        more.add(one);
        return ledger(more);
    }

    public Case festivals(FestivalCalendar other) {
        return new Case(plan, pairing, terms, other, entries, leave, asOf, pick);
    }

    public Case under(Plan other) {
        return new Case(other, pairing, terms, festivals, entries, leave, asOf, pick);
    }

    public Case on(LocalDate day) {
        return new Case(plan, pairing, terms, festivals, entries, leave, day, pick);
    }

    /** One of many by the case's number and a salt, with the first and the last chosen often. */
    public <T> T choose(int salt, List<T> many) {
        int number = pick / salt;
        return switch (number % 4) {
            case 0 -> many.get(0);
            case 1 -> many.get(many.size() - 1);
            default -> many.get(number / 4 % many.size());
        };
    }

    /** The days from one to another, both included, that are wanted. */
    static List<LocalDate> days(LocalDate first, LocalDate last, Predicate<LocalDate> wanted) {
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).filter(wanted).toList();
    }
}
