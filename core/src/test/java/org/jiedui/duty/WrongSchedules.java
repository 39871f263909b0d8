package org.jiedui.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schedules that somebody could have written. Each reads the contract right but for one slip. */
final class WrongSchedules {

    private WrongSchedules() {}

    /** On its last day a period is neither open nor missed. */
    static final class HoleOnTheLastDay extends NaiveSchedule {
        @Override
        Optional<Occurrence> occurrence(Case given, Row row, LocalDate asOf) {
            return super.occurrence(given, row, asOf)
                    .filter(one -> one.status() != DutyStatus.OPEN || asOf.isBefore(row.last));
        }
    }

    /** A sweep marks what is missed, and nobody takes the mark back when a late entry comes in. */
    static final class Sweeping extends NaiveSchedule {
        private final Map<DutyLaws.Key, DutyStatus> marked = new HashMap<>();

        @Override
        public List<Occurrence> list(Case given, LocalDate asOf) {
            List<Occurrence> rows = super.list(given, asOf).stream()
                    .map(row -> marked.containsKey(DutyLaws.Key.of(row))
                            ? Occurrence.notDone(row.duty(), row.first(), row.last(), DutyStatus.MISSED)
                            : row)
                    .toList();
            rows.stream()
                    .filter(row -> row.status() == DutyStatus.MISSED)
                    .forEach(row -> marked.put(DutyLaws.Key.of(row), row.status()));
            return rows;
        }
    }

    /** The first entry of the ledger that counts is named, in the order in which it was typed. */
    static final class TypedOrder extends NaiveSchedule {
        @Override
        void assign(Case given, List<Row> rows, LocalDate asOf) {
            given.entries()
                    .forEach(entry -> rows.stream()
                            .filter(row -> row.keeper == null && counts(given, row, entry, asOf))
                            .min(Comparator.comparing((Row row) -> row.last))
                            .ifPresent(row -> row.keeper = entry));
        }
    }

    /** The last day of a period is taken for the first day after it, but for months. */
    static final class LastDayOff extends NaiveSchedule {
        @Override
        boolean inPeriod(Row row, LocalDate day) {
            return super.inPeriod(row, day) && (day.isBefore(row.last) || row.duty.endsWith("_CONTACT"));
        }
    }

    /** A day of the week that holds New Year counts for the year in which most of that week lies. */
    static final class WeekBased extends NaiveSchedule {
        @Override
        boolean inPeriod(Row row, LocalDate day) {
            boolean year = row.first.getDayOfYear() == 1 && ChronoUnit.DAYS.between(row.first, row.last) > 31;
            return super.inPeriod(row, day) && (!year || day.get(IsoFields.WEEK_BASED_YEAR) == row.first.getYear());
        }
    }

    /** Seven days late are counted from the contact, not from the end of its period. */
    static final class LateFromTheContact extends NaiveSchedule {
        @Override
        LocalDate lastRecord(Row row, LedgerEntry entry) {
            return entry.happenedOn().plusDays(7);
        }
    }

    /** The seventh day after the period is too late. */
    static final class SixDaysLate extends NaiveSchedule {
        @Override
        LocalDate lastRecord(Row row, LedgerEntry entry) {
            return row.last.plusDays(6);
        }
    }

    /** A day is a day of the machine: it was an instant on the way. */
    static final class MachineDays extends NaiveSchedule {
        @Override
        boolean inPeriod(Row row, LocalDate day) {
            return super.inPeriod(
                    row,
                    day.atStartOfDay(ZoneOffset.UTC)
                            .withZoneSameInstant(ZoneId.systemDefault())
                            .toLocalDate());
        }
    }

    /** A period looks at the first entry of its days alone, and is missed if that one was recorded too late. */
    static final class FirstEntryOnly extends NaiveSchedule {
        @Override
        void assign(Case given, List<Row> rows, LocalDate asOf) {
            NaiveSchedule patient = new NaiveSchedule() {
                @Override
                LocalDate lastRecord(Row row, LedgerEntry entry) {
                    return asOf;
                }
            };
            rows.forEach(row -> given.entries().stream()
                    .sorted(LedgerEntry.IN_ORDER)
                    .filter(entry -> patient.counts(given, row, entry, asOf))
                    .findFirst()
                    .filter(entry -> counts(given, row, entry, asOf))
                    .ifPresent(entry -> row.keeper = entry));
        }
    }

    /** Where two terms overlap the later one is served first. */
    static final class LatestEndFirst extends NaiveSchedule {
        @Override
        void assign(Case given, List<Row> rows, LocalDate asOf) {
            given.entries().stream()
                    .sorted(LedgerEntry.IN_ORDER)
                    .forEach(entry -> rows.stream()
                            .filter(row -> row.keeper == null && counts(given, row, entry, asOf))
                            .max(Comparator.comparing((Row row) -> row.last))
                            .ifPresent(row -> row.keeper = entry));
        }
    }

    /** Where two terms overlap one contact keeps both. */
    static final class KeepsBoth extends NaiveSchedule {
        @Override
        void assign(Case given, List<Row> rows, LocalDate asOf) {
            rows.forEach(row -> given.entries().stream()
                    .filter(entry -> counts(given, row, entry, asOf))
                    .min(LedgerEntry.IN_ORDER)
                    .ifPresent(entry -> row.keeper = entry));
        }
    }

    /** An entry for several children is filed under the first of them. */
    static final class FirstChildOnly extends NaiveSchedule {
        @Override
        boolean hers(Case given, LedgerEntry entry) {
            return super.hers(given, entry)
                    && entry.children().stream()
                            .min(Comparator.naturalOrder())
                            .equals(Optional.of(given.pairing().child().id()));
        }
    }

    /** A ledger that has fallen silent shows nothing after its last entry. */
    static final class SilentTail extends NaiveSchedule {
        @Override
        public List<Occurrence> list(Case given, LocalDate asOf) {
            Optional<LocalDate> lastEntry =
                    given.entries().stream().map(LedgerEntry::happenedOn).max(Comparator.naturalOrder());
            return super.list(given, asOf).stream()
                    .filter(row ->
                            lastEntry.filter(row.first().minusDays(60)::isAfter).isEmpty())
                    .toList();
        }
    }

    /** Each birthday is a year after the one before, so that 29 February never comes back. */
    static final class DriftingBirthday extends NaiveSchedule {
        @Override
        boolean isBirthday(Case given, LocalDate day) {
            LocalDate next = given.pairing().child().born().plusYears(1);
            while (next.isBefore(day)) {
                next = next.plusYears(1);
            }
            return next.equals(day);
        }
    }
}
