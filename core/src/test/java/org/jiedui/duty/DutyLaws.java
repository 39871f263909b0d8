package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.jiedui.person.ChildId;

/** The laws of duties, each a check of any schedule on one case; a law that does not hold throws an AssertionError. */
final class DutyLaws {

    private static final int DAYS_WATCHED = 30;
    private static final int LATE_DAYS = 7;

    private DutyLaws() {}

    /** What identifies an occurrence. */
    record Key(DutyId duty, LocalDate first, LocalDate last) {
        static Key of(Occurrence one) {
            return new Key(one.duty(), one.first(), one.last());
        }
    }

    /** A period and a day in it on which a contact must keep it. */
    record Target(Occurrence row, LocalDate day) {}

    /** D1: on each day each occurrence has one status, the one its days call for, and none ever disappears. */
    static void oneStatus(Scheduling schedule, Case given) {
        Set<Key> before = Set.of();
        for (LocalDate day : watched(given)) {
            List<Occurrence> rows = schedule.list(given, day);
            Map<Key, DutyStatus> now = statuses(rows);
            assertEquals(rows.size(), now.size(), "an occurrence is there twice on " + day);
            assertTrue(now.keySet().containsAll(before), "an occurrence is gone on " + day);
            rows.forEach(row -> statusFitsDay(row, day));
            before = now.keySet();
        }
    }

    private static void statusFitsDay(Occurrence row, LocalDate day) {
        assertFalse(row.first().isAfter(day), row + " has not begun on " + day);
        if (row.status() == DutyStatus.OPEN || row.status() == DutyStatus.MISSED) {
            assertEquals(day.isAfter(row.last()), row.status() == DutyStatus.MISSED, row + " on " + day);
        }
    }

    /** D2: asking once on day k is asking daily until day k. */
    static void askingDaily(Supplier<Scheduling> fresh, Case given) {
        Scheduling daily = fresh.get();
        watched(given).forEach(day -> daily.list(given, day));
        assertEquals(fresh.get().list(given, given.asOf()), daily.list(given, given.asOf()));
    }

    /** D3: the order in which entries, leave and terms are read changes nothing. */
    static void orderOfReading(Scheduling schedule, Case given) {
        Random random = new Random(given.pick());
        List<LedgerEntry> entries = new ArrayList<>(given.entries());
        List<Leave> leave = new ArrayList<>(given.leave());
        List<Term> terms = new ArrayList<>(given.terms());
        List.of(entries, leave, terms).forEach(list -> Collections.shuffle(list, random));
        Case shuffled = new Case(
                given.plan(), given.pairing(), terms, given.festivals(), entries, leave, given.asOf(), given.pick());
        assertEquals(schedule.list(given, given.asOf()), schedule.list(shuffled, given.asOf()));
    }

    /** D4: a contact on any day of the window, recorded on any day that is not too late, keeps the duty. */
    static void keptAnywhere(Scheduling schedule, Case given) {
        target(given).ifPresent(target -> {
            LocalDate latest = target.row().last().plusDays(LATE_DAYS);
            LocalDate recorded = given.choose(31, Case.days(target.day(), latest, day -> true));
            assertTrue(isKept(schedule, given, target, recorded), target + " recorded on " + recorded);
        });
    }

    /** D4: the machine's locale and time zone change nothing. */
    static void anyMachine(Scheduling schedule, Case given) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            elsewhere("en-GB", "Asia/Shanghai");
            List<Occurrence> here = schedule.list(given, given.asOf());
            elsewhere("th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati");
            assertEquals(here, schedule.list(given, given.asOf()));
            elsewhere("ar-SA-u-ca-islamic-fw-sun", "America/Los_Angeles");
            assertEquals(here, schedule.list(given, given.asOf()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void elsewhere(String locale, String zone) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    /** D5: one more entry, on time or late, makes no status worse. */
    static void oneMoreEntry(Scheduling schedule, Case given) {
        target(given).ifPresent(target -> {
            LocalDate recorded = target.day().plusDays(given.choose(17, List.of(0, 3, 40, 10)));
            Case more = given.and(Cases.universal("0", target.day(), recorded));
            Map<Key, DutyStatus> before = statuses(schedule.list(given, given.asOf()));
            Map<Key, DutyStatus> after = statuses(schedule.list(more, given.asOf()));
            before.forEach((key, status) -> assertTrue(
                    after.get(key) == status || after.get(key) == DutyStatus.DONE,
                    key + " was " + status + " and is " + after.get(key)));
        });
    }

    /** D5: an entry keeps at most one occurrence of a duty. */
    static void oneOccurrence(Scheduling schedule, Case given) {
        Set<List<Object>> seen = new HashSet<>();
        schedule.list(given, given.asOf())
                .forEach(row -> row.findKeptBy()
                        .ifPresent(
                                entry -> assertTrue(seen.add(List.of(row.duty(), entry)), entry + " again in " + row)));
    }

    /** D5: as many occurrences are kept as any assignment could keep. */
    static void asManyAsPossible(Scheduling schedule, Case given) {
        NaiveSchedule contract = new NaiveSchedule();
        List<Occurrence> rows = schedule.list(given, given.asOf());
        for (String duty : NaiveSchedule.duties(given.plan())) {
            List<NaiveSchedule.Row> periods = contract.rows(given, duty, given.asOf());
            int most = Matching.size(
                    periods.size(),
                    given.entries().size(),
                    (period, entry) -> contract.counts(
                            given, periods.get(period), given.entries().get(entry), given.asOf()));
            assertEquals(isHerOwn(given, duty) ? 0 : most, done(rows, duty), duty);
        }
    }

    private static boolean isHerOwn(Case given, String duty) {
        return duty.equals("TEACHER_CONTACT")
                && given.pairing().child().findClassTeacher().isPresent();
    }

    private static long done(List<Occurrence> rows, String duty) {
        return rows.stream()
                .filter(row -> row.duty().value().equals(duty) && row.status() == DutyStatus.DONE)
                .count();
    }

    /** D5: an entry that names other children too serves this one as well. */
    static void severalChildren(Scheduling schedule, Case given) {
        List<LedgerEntry> shared =
                given.entries().stream().map(DutyLaws::withOthers).toList();
        assertEquals(schedule.list(given, given.asOf()), schedule.list(given.ledger(shared), given.asOf()));
    }

    private static LedgerEntry withOthers(LedgerEntry entry) {
        Set<ChildId> children = new HashSet<>(entry.children());
        children.add(ChildId.of("C0"));
        children.add(ChildId.of("C9"));
        return LedgerEntry.of(entry.id(), entry.mother(), children, entry.happenedOn(), entry.channel())
                .recordedOn(entry.recordedOn())
                .with(entry.counterparts())
                .doing(entry.activities())
                .at(entry.venue())
                .outcome(entry.outcome())
                .build();
    }

    /** D6: an entry recorded later than every window of its day keeps nothing; until then it keeps as if on time. */
    static void recordedLate(Scheduling schedule, Case given) {
        target(given).ifPresent(target -> {
            LocalDate latest = new NaiveSchedule()
                    .rows(given, target.row().duty().value(), later(given.asOf(), target.day())).stream()
                            .filter(row -> !target.day().isBefore(row.first)
                                    && !target.day().isAfter(row.last))
                            .map(row -> row.last.plusDays(LATE_DAYS))
                            .max(LocalDate::compareTo)
                            .orElseThrow();
            assertTrue(isKept(schedule, given, target, target.day()), target + " on time");
            assertTrue(isKept(schedule, given, target, latest), target + " on the last day to record it");
            assertFalse(isKept(schedule, given, target, latest.plusDays(1 + given.pick() % 9)), target + " too late");
        });
    }

    /** D7: the occurrences are there whether or not anybody logs; what is logged only adds what it kept. */
    static void silentAndLogged(Scheduling schedule, Case given) {
        Map<Key, DutyStatus> silent = statuses(schedule.list(given.ledger(List.of()), given.asOf()));
        List<Occurrence> logged = schedule.list(given, given.asOf());
        assertTrue(statuses(logged).keySet().containsAll(silent.keySet()), "logging lost an occurrence");
        logged.stream()
                .filter(row -> !silent.containsKey(Key.of(row)))
                .forEach(row -> assertEquals(DutyStatus.DONE, row.status(), row.toString()));
        assertEquals(logged.size(), Completion.of(logged).total());
    }

    /** A period that a contact could keep and a day on which it would, chosen by the case. */
    static Optional<Target> target(Case given) {
        List<Occurrence> rows = new NaiveSchedule()
                .list(given.ledger(List.of()), given.asOf()).stream()
                        .filter(row -> row.status() != DutyStatus.WAIVED_SELF && row.status() != DutyStatus.NO_CALENDAR)
                        .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Occurrence row = given.choose(1, rows);
        List<LocalDate> days = Case.days(
                row.first(),
                row.last(),
                day -> NaiveSchedule.active(given, day)
                        && NaiveSchedule.dayCounts(given, row.duty().value(), day));
        return days.isEmpty() ? Optional.empty() : Optional.of(new Target(row, given.choose(7, days)));
    }

    private static boolean isKept(Scheduling schedule, Case given, Target target, LocalDate recorded) {
        Case one = given.ledger(List.of(Cases.universal("only", target.day(), recorded)));
        return schedule.list(one, later(given.asOf(), recorded)).stream()
                .anyMatch(row -> row.duty().equals(target.row().duty()) && row.status() == DutyStatus.DONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<LocalDate> watched(Case given) {
        return Case.days(given.asOf().minusDays(DAYS_WATCHED), given.asOf(), day -> true);
    }

    static Map<Key, DutyStatus> statuses(List<Occurrence> rows) {
        Map<Key, DutyStatus> statuses = new LinkedHashMap<>();
        rows.forEach(row -> statuses.put(Key.of(row), row.status()));
        return statuses;
    }
}
