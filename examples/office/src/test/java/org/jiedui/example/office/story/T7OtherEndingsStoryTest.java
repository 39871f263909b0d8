package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.example.office.story.Silence.Setting;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.rule.Code;
import org.jiedui.standing.Suspicion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-7, told otherwise: she calls in time, writes late, was on leave; or a danger leaves no time for any of it. */
@Tag("T-7")
class T7OtherEndingsStoryTest {

    static Stream<Setting> settings() {
        return Silence.settings();
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-11")
    void a_call_twelve_days_after_the_warning_clears_it(Setting setting) {
        Silence story = Silence.begun(setting);
        story.office().on(setting.warned());
        assertEquals(List.of(), story.warn());
        story.calls(setting.warned().plusDays(12)).orElseThrow();
        assertEquals("NORMAL", story.assessmentOn(story.office().today()));
        story.office().on(setting.proposed());
        assertEquals("NORMAL", story.assessmentOn(setting.proposed()));
        assertEquals(List.of("NO_GROUND"), story.propose(Silence.FAILED_DUTY));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-11")
    void a_call_on_the_last_day_of_the_cure_clears_it_and_one_a_day_later_does_not(Setting setting) {
        Silence inTime = Silence.begun(setting);
        inTime.office().on(setting.warned());
        inTime.warn();
        inTime.calls(setting.cured()).orElseThrow();
        inTime.office().on(setting.proposed());
        assertEquals(List.of("NO_GROUND"), inTime.propose(Silence.FAILED_DUTY));

        Silence late = Silence.begun(setting);
        late.office().on(setting.warned());
        late.warn();
        late.calls(setting.proposed()).orElseThrow();
        assertEquals(List.of(), late.propose(Silence.FAILED_DUTY));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-9")
    void a_call_of_the_third_month_written_down_on_the_last_late_day_prevents_it(Setting setting) {
        Silence story = Silence.begun(setting);
        LocalDate lastLateDay = setting.warned().minusDays(1);
        story.office().on(lastLateDay);
        story.recordsACallOf(setting.thirdMonth().atDay(15)).orElseThrow();
        story.office().on(setting.warned());
        assertEquals("NORMAL", story.assessmentOn(setting.warned()));
        assertEquals(List.of("NO_GROUND"), story.warn());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-9")
    void written_down_a_day_later_it_is_kept_and_does_not_prevent_it(Setting setting) {
        Silence story = Silence.begun(setting);
        story.office().on(setting.warned());
        story.recordsACallOf(setting.thirdMonth().atDay(15)).orElseThrow();
        assertEquals(2, story.office().duties().ledger(story.pairing()).size());
        assertEquals(List.of(), story.warn());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-11")
    void a_month_of_approved_leave_starts_the_count_anew(Setting setting) {
        Silence story = Silence.begun(setting);
        StoryOffice office = story.office();
        office.on(setting.secondMonth().atDay(1));
        office.duties()
                .grantLeave(
                        office.by("county-officer"),
                        Silence.MOTHER,
                        setting.secondMonth().atDay(1),
                        setting.secondMonth().atEndOfMonth())
                .orElseThrow();
        office.on(setting.warned());
        assertEquals(List.of("NO_GROUND"), story.warn());
        assertEquals(
                setting.secondMonth().atDay(1) + ".." + setting.secondMonth().atEndOfMonth() + " WAIVED_LEAVE",
                office.archive()
                        .duty("CHILD_CONTACT", story.pairing(), setting.warned())
                        .get(1));
        office.on(setting.warnedAfterLeave().minusDays(1));
        assertEquals(List.of("NO_GROUND"), story.warn());
        office.on(setting.warnedAfterLeave());
        assertEquals(List.of(), story.warn());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-9")
    @Tag("M-10")
    @Tag("C-13")
    void a_record_hit_suspends_her_on_the_same_day(Setting setting) {
        Silence story = Silence.begun(setting);
        LocalDate day = setting.secondMonth().atDay(17);
        story.office().on(day);
        story.office().check(Silence.MOTHER, Result.HIT);
        assertSuspendedOn(story, day);
        assertTrue(story.assessmentOn(day).startsWith("SUSPENSION " + day), story.assessmentOn(day));
        assertEquals(List.of("RECORD_HIT"), lift(story));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-10")
    @Tag("U-8")
    @Tag("C-13")
    void a_report_of_harm_suspends_her_on_the_same_day(Setting setting) {
        Silence story = Silence.begun(setting);
        LocalDate day = setting.secondMonth().atDay(17);
        story.office().on(day);
        story.office()
                .standing()
                .reportHarm(
                        story.office().by("class-teacher"),
                        Suspicion.about(Silence.CHILD).of(Silence.MOTHER))
                .orElseThrow();
        assertSuspendedOn(story, day);
    }

    /** Her pairing is paused, the child is held, a report is open, and nothing waits for a cure. */
    private static void assertSuspendedOn(Silence story, LocalDate day) {
        assertEquals("SUSPENDED", story.motherToday());
        assertEquals("PAUSED since " + day, story.pairingToday());
        assertEquals("HELD since " + day + ": MOTHER_SUSPENDED", story.childToday());
        assertEquals(1, story.office().reports().reports(Silence.CHILD).facts().size());
        assertEquals(List.of("PAIRING_PAUSED"), story.calls(day).codes());
        assertEquals(List.of("NOT_SERVING", "NO_GROUND"), story.warn());
        assertEquals(List.of("NO_GROUND"), story.propose(Silence.FAILED_DUTY));
        assertEquals(List.of(), story.propose(Code.of("OTHER")));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("U-12")
    void a_suspension_that_proved_unfounded_is_lifted_and_the_same_pairing_goes_on(Setting setting) {
        Silence story = Silence.begun(setting);
        LocalDate day = setting.secondMonth().atDay(17);
        story.office().on(day);
        story.office()
                .standing()
                .suspend(story.office().by("safeguarding"), Silence.MOTHER, Code.of("COMPLAINT"), day.plusDays(20))
                .orElseThrow();
        assertEquals("PAUSED since " + day, story.pairingToday());
        story.office().on(day.plusDays(4));
        assertEquals(List.of(), lift(story));
        assertEquals("ACTIVE since " + setting.began(), story.pairingToday());
        assertEquals("PAIRED since " + setting.began(), story.childToday());
        story.calls(day.plusDays(4)).orElseThrow();
    }

    private static List<String> lift(Silence story) {
        return story.office()
                .standing()
                .lift(story.office().by("safeguarding"), Silence.MOTHER)
                .codes();
    }
}
