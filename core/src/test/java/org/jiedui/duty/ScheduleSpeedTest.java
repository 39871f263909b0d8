package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Test;

/** 10,000 pairings, each with two contacts a month for a year. Processor time, cold start included. */
class ScheduleSpeedTest {

    private static final int PAIRINGS = 10_000;
    private static final LocalDate FROM = LocalDate.parse("2025-09-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-08-31");

    @Test
    void ten_thousand_pairings_and_a_year_of_entries_take_seconds_of_one_processor() {
        DutySchedule schedule = DutySchedule.of(Duties.h(), manyTerms(), Calendars.table());
        List<PairedSpell> pairings = IntStream.range(0, PAIRINGS)
                .mapToObj(ScheduleSpeedTest::pairing)
                .toList();
        List<List<LedgerEntry>> ledgers =
                IntStream.range(0, PAIRINGS).mapToObj(ScheduleSpeedTest::year).toList();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long occurrences = IntStream.range(0, PAIRINGS)
                .mapToLong(i -> schedule.list(pairings.get(i), ledgers.get(i), List.of(), AS_OF)
                        .size())
                .sum();
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertTrue(taken.compareTo(Duration.ofSeconds(4)) < 0, "took " + taken);
        assertEquals(PAIRINGS * (12 + 12 + 2 + 1 + 1L), occurrences);
    }

    private static SchoolTerms manyTerms() {
        List<Term> terms = new ArrayList<>(Calendars.kTerms());
        IntStream.range(4206, 4229)
                .mapToObj(prefecture -> prefecture + "00000000")
                .forEach(authority -> IntStream.range(2000, 2040)
                        .forEach(year -> terms.add(Calendars.term(
                                authority, year, Season.AUTUMN, year + "-09-01", (year + 1) + "-01-20"))));
        return SchoolTerms.of(terms);
    }

    private static PairedSpell pairing(int i) {
        Child child = Child.of(child(i), LocalDate.parse("2016-05-20"), DivisionCode.of("420525100205"))
                .atSchool(Stage.COMPULSORY)
                .build();
        return new PairedSpell(Story.MOTHER, child, DateSpan.startingOn(FROM));
    }

    private static List<LedgerEntry> year(int i) {
        return IntStream.range(0, 24)
                .mapToObj(n -> LedgerEntry.of(
                                EntryId.of("L" + i + "-" + n),
                                Story.MOTHER,
                                Set.of(child(i)),
                                FROM.plusDays(15L * n),
                                Channel.IN_PERSON)
                        .with(Set.of(Counterpart.CHILD, Counterpart.CARER, Counterpart.CLASS_TEACHER))
                        .at(Venue.HOME)
                        .doing(Set.of(Activity.VISIT, Activity.FESTIVAL))
                        .build())
                .toList();
    }

    private static ChildId child(int i) {
        return ChildId.of("C" + i);
    }
}
