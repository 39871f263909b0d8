package org.jiedui.duty;

import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws D1 to D7 hold for the schedule, and each catches a schedule that is wrong in one place. */
class DutyLawsProperties {

    @Property
    void D1_each_occurrence_has_one_status_on_each_day(@ForAll("cases") Case given) {
        DutyLaws.oneStatus(Scheduling.REAL, given);
    }

    @Example
    void D1_catches_a_hole_on_the_last_day() {
        caught(DutyLaws::oneStatus, new WrongSchedules.HoleOnTheLastDay());
    }

    @Property
    void D2_asking_once_is_asking_daily(@ForAll("cases") Case given) {
        DutyLaws.askingDaily(() -> Scheduling.REAL, given);
    }

    @Example
    void D2_catches_a_sweep_that_never_takes_a_mark_back() {
        Bite.of(Cases.any(), given -> DutyLaws.askingDaily(WrongSchedules.Sweeping::new, given));
    }

    @Property
    void D3_the_order_of_reading_changes_nothing(@ForAll("cases") Case given) {
        DutyLaws.orderOfReading(Scheduling.REAL, given);
    }

    @Example
    void D3_catches_a_schedule_that_takes_entries_as_they_were_typed() {
        caught(DutyLaws::orderOfReading, new WrongSchedules.TypedOrder());
    }

    @Property
    void D4_a_duty_kept_anywhere_in_its_window_is_kept(@ForAll("cases") Case given) {
        DutyLaws.keptAnywhere(Scheduling.REAL, given);
    }

    @Example
    void D4_catches_a_window_that_is_a_day_short() {
        caught(DutyLaws::keptAnywhere, new WrongSchedules.LastDayOff());
    }

    @Example
    void D4_catches_years_made_of_weeks() {
        caught(DutyLaws::keptAnywhere, new WrongSchedules.WeekBased());
    }

    @Property
    void D4_the_machine_changes_nothing(@ForAll("cases") Case given) {
        DutyLaws.anyMachine(Scheduling.REAL, given);
    }

    @Example
    void D4_catches_days_of_the_machine() {
        caught(DutyLaws::anyMachine, new WrongSchedules.MachineDays());
    }

    @Property
    void D5_one_more_entry_makes_nothing_worse(@ForAll("cases") Case given) {
        DutyLaws.oneMoreEntry(Scheduling.REAL, given);
    }

    @Example
    void D5_catches_a_period_that_looks_at_its_first_entry_alone() {
        caught(DutyLaws::oneMoreEntry, new WrongSchedules.FirstEntryOnly());
    }

    @Property
    void D5_an_entry_keeps_at_most_one_occurrence_of_a_duty(@ForAll("overlapping") Case given) {
        DutyLaws.oneOccurrence(Scheduling.REAL, given);
    }

    @Example
    void D5_catches_one_contact_for_two_terms() {
        caughtWhereTermsOverlap(DutyLaws::oneOccurrence, new WrongSchedules.KeepsBoth());
    }

    @Property
    void D5_as_many_occurrences_are_kept_as_can_be(@ForAll("overlapping") Case given) {
        DutyLaws.asManyAsPossible(Scheduling.REAL, given);
    }

    @Example
    void D5_catches_the_later_of_two_terms_served_first() {
        caughtWhereTermsOverlap(DutyLaws::asManyAsPossible, new WrongSchedules.LatestEndFirst());
    }

    @Property
    void D5_one_visit_serves_several_children(@ForAll("cases") Case given) {
        DutyLaws.severalChildren(Scheduling.REAL, given);
    }

    @Example
    void D5_catches_an_entry_filed_under_its_first_child() {
        caught(DutyLaws::severalChildren, new WrongSchedules.FirstChildOnly());
    }

    @Property
    void D6_a_late_entry_counts_as_if_on_time_until_it_is_too_late(@ForAll("cases") Case given) {
        DutyLaws.recordedLate(Scheduling.REAL, given);
    }

    @Example
    void D6_catches_lateness_counted_from_the_contact() {
        caught(DutyLaws::recordedLate, new WrongSchedules.LateFromTheContact());
    }

    @Example
    void D6_catches_a_late_window_that_is_a_day_short() {
        caught(DutyLaws::recordedLate, new WrongSchedules.SixDaysLate());
    }

    @Property
    void D7_silent_and_logged_occurrences_are_all(@ForAll("cases") Case given) {
        DutyLaws.silentAndLogged(Scheduling.REAL, given);
    }

    @Example
    void D7_catches_a_ledger_that_falls_silent() {
        caught(DutyLaws::silentAndLogged, new WrongSchedules.SilentTail());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Provide
    Arbitrary<Case> overlapping() {
        return Arbitraries.oneOf(Cases.any(), Cases.overlappingTerms());
    }

    private static void caughtWhereTermsOverlap(BiConsumer<Scheduling, Case> law, Scheduling wrong) {
        Bite.of(Cases.overlappingTerms(), given -> law.accept(wrong, given));
    }

    private static void caught(BiConsumer<Scheduling, Case> law, Scheduling wrong) {
        Bite.of(Cases.any(), given -> law.accept(wrong, given));
    }
}
