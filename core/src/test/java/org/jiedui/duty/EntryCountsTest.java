package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When an entry counts for a month: whose it is, how it ended, when it happened and when it was recorded. */
class EntryCountsTest {

    private static final String APRIL = "2026-04-01..2026-04-30 ";

    @Test
    @Tag("H-12")
    void from_the_first_day_of_the_period_to_the_last() {
        assertEquals(APRIL + "MISSED", aprilAfterCallOn("2026-03-31"));
        assertEquals(APRIL + "DONE by call", aprilAfterCallOn("2026-04-01"));
        assertEquals(APRIL + "DONE by call", aprilAfterCallOn("2026-04-30"));
        assertEquals(APRIL + "MISSED", aprilAfterCallOn("2026-05-01"));
    }

    @Test
    void by_any_channel() {
        for (Channel channel : Channel.values()) {
            Story story = Story.from("2026-04-01").log("any", "2026-04-02", channel, entry -> entry);
            assertEquals(APRIL + "DONE by any", april(story, "2026-06-01"));
        }
    }

    @Test
    void only_if_completed() {
        assertEquals(APRIL + "MISSED", aprilAfter(entry -> entry.outcome(ContactOutcome.NOT_MET)));
    }

    @Test
    @Tag("H-12")
    void only_with_the_counterpart_of_the_duty() {
        assertEquals(APRIL + "MISSED", aprilAfter(entry -> entry.with(Set.of(Counterpart.CARER))));
        assertEquals(APRIL + "MISSED", aprilAfter(entry -> entry.with(Set.of())));
        assertEquals(
                APRIL + "DONE by call",
                aprilAfter(entry -> entry.with(Set.of(Counterpart.PARENTS, Counterpart.CHILD))));
    }

    @Test
    void up_to_seven_days_late() {
        assertEquals(APRIL + "DONE by call", aprilAfter(entry -> entry.recordedOn(LocalDate.parse("2026-05-07"))));
        assertEquals(APRIL + "MISSED", aprilAfter(entry -> entry.recordedOn(LocalDate.parse("2026-05-08"))));
    }

    @Test
    void not_before_it_is_recorded() {
        Story story = Story.from("2026-04-01")
                .log("call", "2026-04-29", entry -> entry.recordedOn(LocalDate.parse("2026-05-06")));
        assertEquals(APRIL + "OPEN", april(story, "2026-04-30"));
        assertEquals(APRIL + "MISSED", april(story, "2026-05-05"));
        assertEquals(APRIL + "DONE by call", april(story, "2026-05-06"));
    }

    @Test
    void only_for_the_two_people_of_the_pairing() {
        LedgerEntry call = LedgerEntry.of(
                        EntryId.of("call"),
                        Story.MOTHER,
                        Set.of(Story.CHILD, ChildId.of("C2")),
                        LocalDate.parse("2026-04-02"),
                        Channel.PHONE)
                .with(Set.of(Counterpart.CHILD))
                .build();
        PairedSpell hers = Story.from("2026-04-01").pairing();
        PairedSpell others = new PairedSpell(MotherId.of("M2"), hers.child(), hers.active());
        assertEquals(DutyStatus.DONE, childContact(hers, call).status());
        assertEquals(DutyStatus.MISSED, childContact(others, call).status());
    }

    @Test
    void only_while_the_pairing_is_active() {
        Story ended = Story.between("2026-03-31", "2026-04-15");
        assertEquals(List.of(), ended.rows("CHILD_CONTACT", "2026-06-01"));
        assertEquals(
                List.of(),
                Story.between("2026-03-31", "2026-04-15")
                        .call("c", "2026-04-15")
                        .rows("CHILD_CONTACT", "2026-06-01"));
        assertEquals(
                List.of(APRIL + "DONE by c"),
                Story.between("2026-03-31", "2026-04-15")
                        .call("c", "2026-04-14")
                        .rows("CHILD_CONTACT", "2026-06-01"));
    }

    @Test
    void the_earliest_by_day_then_by_id_is_named() {
        Story story = Story.from("2026-04-01")
                .call("b", "2026-04-03")
                .call("a", "2026-04-03")
                .call("B", "2026-04-03")
                .call("0", "2026-04-04");
        assertEquals(APRIL + "DONE by B", april(story, "2026-06-01"));
    }

    @Test
    void one_entry_keeps_any_number_of_duties() {
        Story story = Story.from("2026-01-01")
                .log(
                        "all",
                        "2026-06-01",
                        Channel.IN_PERSON,
                        entry -> entry.at(Venue.HOME)
                                .doing(Set.of(Activity.VISIT, Activity.FESTIVAL))
                                .with(Set.of(Counterpart.CHILD, Counterpart.CARER, Counterpart.CLASS_TEACHER)));
        assertEquals(5, Completion.of(story.on("2026-06-01")).count(DutyStatus.DONE));
    }

    @Test
    void a_count_looks_at_the_days_asked_for() {
        Story story = Story.from("2026-04-01")
                .call("a", "2026-04-03")
                .call("b", "2026-04-04")
                .call("c", "2026-05-05");
        DutySchedule schedule = DutySchedule.of(Duties.h(), Calendars.k(), Calendars.table());
        DateSpan april = DateSpan.ofDays(LocalDate.parse("2026-04-04"), LocalDate.parse("2026-05-04"));
        assertEquals(
                1,
                schedule.count(
                        DutyId.of("CHILD_CONTACT"),
                        story.pairing(),
                        story.entries(),
                        april,
                        LocalDate.parse("2026-06-01")));
    }

    private static Occurrence childContact(PairedSpell pairing, LedgerEntry entry) {
        return DutySchedule.of(Duties.h(), Calendars.k(), Calendars.table())
                .list(pairing, List.of(entry), List.of(), LocalDate.parse("2026-05-20"))
                .stream()
                .filter(one -> one.duty().equals(DutyId.of("CHILD_CONTACT")))
                .findFirst()
                .orElseThrow();
    }

    private static String aprilAfterCallOn(String day) {
        return april(Story.from("2026-03-31").call("call", day), "2026-06-01");
    }

    private static String aprilAfter(UnaryOperator<LedgerEntry.Builder> more) {
        return april(Story.from("2026-03-31").log("call", "2026-04-29", more), "2026-06-01");
    }

    private static String april(Story story, String day) {
        return story.rows("CHILD_CONTACT", day).get(0);
    }
}
