package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.DayCondition;
import org.jiedui.duty.DutyDefinition;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.FestivalDay;
import org.jiedui.duty.FestivalDay.Lunar;
import org.jiedui.duty.FestivalWindow;
import org.jiedui.duty.Frequency;
import org.jiedui.duty.Keeping;
import org.jiedui.duty.Venue;
import org.jiedui.duty.Waiver;
import org.jiedui.rule.ClauseId;
import org.jiedui.standing.StandingPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the three programmes owe to a child, and what failing in it leads to. */
class BuiltInDutiesTest {

    static List<String> ids() {
        return BuiltInProgrammes.ids();
    }

    @ParameterizedTest
    @CsvSource({
        "hubei-provincial, CHILD_CONTACT:Monthly CARER_CONTACT:Monthly TEACHER_CONTACT:Termly VISIT:Yearly"
                + " FESTIVAL:Yearly PARENT_LINK_GUIDANCE:Often",
        "school, CHILD_CONTACT:Monthly PARENT_LINK_GUIDANCE:Monthly TEACHER_CONTACT:SchoolMonthly"
                + " BIRTHDAY:EachBirthday",
        "county-education, CHILD_CONTACT:Monthly CARER_CONTACT:Monthly VISIT:Yearly FESTIVAL:Yearly"
                + " TEACHER_CONTACT:Often PARENT_LINK_GUIDANCE:Often",
    })
    @Tag("S-11e")
    @Tag("X-1")
    @Tag("X-3")
    void each_programme_owes_as_many_duties_as_its_file_lists(String id, String duties) {
        Set<String> owed = BuiltInProgrammes.get(id).duties().duties().stream()
                .map(duty -> duty.id() + ":" + duty.frequency().getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertEquals(Set.of(duties.split(" ")), owed);
    }

    @Test
    @Tag("S-11e")
    void a_school_that_adds_a_fifth_duty_needs_no_new_code() {
        int built = BuiltInProgrammes.get("school").duties().duties().size();
        ProgrammeText five = ProgrammeText.of("school")
                .replacing(
                        "\"list\": [\n      {\n        \"id\"",
                        "\"list\": [\n      { \"id\": \"WEEKEND_TALK\", \"clauses\": [\"S-11a\"],"
                                + " \"due\": { \"every\": \"MONTH\" }, \"keptBy\": { \"with\": [\"CHILD\"],"
                                + " \"activities\": [\"TALK\"], \"on\": \"ANY_DAY\" } },\n      {\n        \"id\"");
        assertEquals(built + 1, five.read().duties().duties().size());
    }

    @Test
    @Tag("H-12")
    @Tag("X-18")
    void child_and_carer_are_two_duties() {
        assertEquals(Keeping.contactWith(Counterpart.CHILD), kept("hubei-provincial", "CHILD_CONTACT"));
        assertEquals(Keeping.contactWith(Counterpart.CARER), kept("hubei-provincial", "CARER_CONTACT"));
    }

    @Test
    @Tag("H-14")
    @Tag("E-9")
    @Tag("X-6")
    void the_county_counts_visits_at_home_only() {
        Keeping visit =
                Keeping.contactWith(Counterpart.CHILD).doing(Activity.VISIT).by(Channel.IN_PERSON);
        assertEquals(visit.at(Venue.SCHOOL, Venue.HOME), kept("hubei-provincial", "VISIT"));
        assertEquals(visit.at(Venue.HOME), kept("county-education", "VISIT"));
        assertEquals(
                new Frequency.Yearly(180), duty("hubei-provincial", "VISIT").frequency());
    }

    @Test
    @Tag("H-10")
    @Tag("S-11c")
    @Tag("X-19")
    void a_teacher_is_asked_on_days_of_term_and_nobody_asks_herself() {
        for (String id : List.of("hubei-provincial", "school")) {
            DutyDefinition duty = duty(id, "TEACHER_CONTACT");
            assertEquals(Keeping.contactWith(Counterpart.CLASS_TEACHER).on(new DayCondition.InTerm()), duty.keeping());
            assertEquals(Set.of(Waiver.values()), duty.waivers());
        }
        assertEquals(
                new Frequency.Termly(180),
                duty("hubei-provincial", "TEACHER_CONTACT").frequency());
    }

    @Test
    @Tag("E-6")
    @Tag("X-15")
    void often_is_counted_towards_either_teacher_and_never_due() {
        DutyDefinition duty = duty("county-education", "TEACHER_CONTACT");
        assertEquals(new Frequency.Often(), duty.frequency());
        assertEquals(Keeping.contactWith(Counterpart.CLASS_TEACHER, Counterpart.SUBJECT_TEACHER), duty.keeping());
    }

    @Test
    @Tag("S-11d")
    void a_birthday_is_kept_within_a_week_of_it() {
        DutyDefinition duty = duty("school", "BIRTHDAY");
        assertEquals(new Frequency.EachBirthday(7, 7), duty.frequency());
        assertEquals(
                Keeping.contactWith(Counterpart.CHILD).doing(Activity.BIRTHDAY).by(Channel.IN_PERSON), duty.keeping());
    }

    @Test
    @Tag("H-15")
    @Tag("E-9")
    void seven_festivals_count_and_the_spring_festival_lasts_till_the_lanterns() {
        List<FestivalWindow> windows = List.of(
                new FestivalWindow(Lunar.NEW_YEARS_EVE, Lunar.LANTERN, 0, 0),
                FestivalWindow.around(solar("--01-01"), 1),
                FestivalWindow.around(solar("--05-01"), 1),
                FestivalWindow.around(solar("--06-01"), 1),
                FestivalWindow.around(Lunar.DRAGON_BOAT, 1),
                FestivalWindow.around(Lunar.MID_AUTUMN, 1),
                FestivalWindow.around(solar("--10-01"), 1));
        Keeping festival = Keeping.contactWith(Counterpart.CHILD)
                .doing(Activity.FESTIVAL)
                .by(Channel.IN_PERSON)
                .on(new DayCondition.InFestival(windows));
        assertEquals(festival, kept("hubei-provincial", "FESTIVAL"));
        assertEquals(festival, kept("county-education", "FESTIVAL"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag("C-9")
    void leave_excuses_from_every_duty_and_an_entry_may_come_seven_days_late(String id) {
        assertEquals(7, BuiltInProgrammes.get(id).duties().lateDays());
        for (DutyDefinition duty : BuiltInProgrammes.get(id).duties().duties()) {
            assertTrue(duty.waivers().contains(Waiver.LEAVE), duty.id()::value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hubei-provincial, H-12 C-11, H-12 H-33 C-11",
        "school, S-11a C-11, S-11a C-11",
        "county-education, E-8 C-11, E-8 C-11",
    })
    @Tag("H-33")
    @Tag("C-11")
    void three_months_without_the_child_warn_and_then_lead_to_a_proposal(String id, String warning, String proposal) {
        StandingPolicy standing = BuiltInProgrammes.get(id).standing();
        assertEquals(
                new StandingPolicy(DutyId.of("CHILD_CONTACT"), 3, 30, 15, clauses(warning), clauses(proposal)),
                standing);
    }

    @Test
    @Tag("S-13")
    @Tag("X-13")
    void an_adopter_supplies_the_thresholds_of_the_assessment() {
        StandingPolicy stricter = ProgrammeText.of("school")
                .replacing("\"missesInARow\": 3", "\"missesInARow\": 2")
                .replacing("\"cureDays\": 30", "\"cureDays\": 14")
                .read()
                .standing();
        assertEquals(2, stricter.missesInARow());
        assertEquals(14, stricter.cureDays());
        assertNotEquals(BuiltInProgrammes.get("school").standing(), stricter);
    }

    private static FestivalDay solar(String day) {
        return new FestivalDay.Solar(MonthDay.parse(day));
    }

    private static DutyDefinition duty(String programme, String id) {
        return BuiltInProgrammes.get(programme).duties().duty(DutyId.of(id));
    }

    private static Keeping kept(String programme, String id) {
        return duty(programme, id).keeping();
    }

    private static List<ClauseId> clauses(String ids) {
        return List.of(ids.split(" ")).stream().map(ClauseId::of).toList();
    }
}
