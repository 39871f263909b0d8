package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.adapter.festivals.TymeFestivals;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.FestivalDates;
import org.jiedui.duty.Venue;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Festivals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-6: one festival, one visit and one birthday a year, by the days on which they really fall. */
@Tag("T-6")
class T6FestivalsStoryTest {

    private static final MotherId MOTHER = MotherId.of("M-6");
    private static final ChildId CHILD = ChildId.of("C-6");

    /** A year in which a calendar of another make is some days off, and a visit on the edge of the true window. */
    record Setting(String home, int year, LocalDate visit, LocalDate outside, int daysOff) {

        LocalDate newYear() {
            return LocalDate.of(year, 1, 1);
        }

        LocalDate newYearsEve() {
            return LocalDate.of(year, 12, 31);
        }

        String whole(String status) {
            return newYear() + ".." + newYearsEve() + " " + status;
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting("420525100", 2027, LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 4), 1),
                new Setting("420525100", 2027, LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 21), 1),
                new Setting("421381103", 2030, LocalDate.of(2030, 2, 17), LocalDate.of(2030, 2, 18), -1),
                new Setting("429006001", 2032, LocalDate.of(2032, 9, 20), LocalDate.of(2032, 9, 21), -1));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-14")
    @Tag("H-15")
    @Tag("C-3")
    void a_festival_visit_at_home_keeps_both_duties(Setting setting) {
        StoryOffice office = office(StoryOffice.H, setting);
        PairingId pairing = paired(office, setting);
        visit(office, setting.visit(), Venue.HOME);
        assertEquals(List.of(setting.whole("DONE")), yearOf("FESTIVAL", office, pairing, setting));
        assertEquals(List.of(setting.whole("DONE")), yearOf("VISIT", office, pairing, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-15")
    void a_visit_outside_the_window_is_a_visit_and_no_festival(Setting setting) {
        StoryOffice office = office(StoryOffice.H, setting);
        PairingId pairing = paired(office, setting);
        visit(office, setting.outside(), Venue.HOME);
        assertEquals(List.of(setting.whole("OPEN")), yearOf("FESTIVAL", office, pairing, setting));
        assertEquals(List.of(setting.whole("DONE")), yearOf("VISIT", office, pairing, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-15")
    void a_calendar_that_is_a_day_off_would_lose_the_festival(Setting setting) {
        StoryOffice office = StoryOffice.under(StoryOffice.H)
                .festivals(shifted(setting.daysOff()))
                .on(setting.newYear());
        PairingId pairing = paired(office, setting);
        visit(office, setting.visit(), Venue.HOME);
        assertEquals(List.of(setting.whole("OPEN")), yearOf("FESTIVAL", office, pairing, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-9")
    @Tag("X-6")
    void under_the_county_plan_a_visit_is_to_the_home(Setting setting) {
        StoryOffice atHome = office(StoryOffice.E, setting);
        PairingId first = paired(atHome, setting);
        visit(atHome, setting.visit(), Venue.HOME);
        assertEquals(List.of(setting.whole("DONE")), yearOf("VISIT", atHome, first, setting));
        assertEquals(List.of(setting.whole("DONE")), yearOf("FESTIVAL", atHome, first, setting));

        StoryOffice atSchool = office(StoryOffice.E, setting);
        PairingId second = paired(atSchool, setting);
        visit(atSchool, setting.visit(), Venue.SCHOOL);
        assertEquals(List.of(setting.whole("OPEN")), yearOf("VISIT", atSchool, second, setting));
        assertEquals(List.of(setting.whole("DONE")), yearOf("FESTIVAL", atSchool, second, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-14")
    void under_the_provincial_plan_a_visit_may_be_to_the_school(Setting setting) {
        StoryOffice office = office(StoryOffice.H, setting);
        PairingId pairing = paired(office, setting);
        visit(office, setting.visit(), Venue.SCHOOL);
        assertEquals(List.of(setting.whole("DONE")), yearOf("VISIT", office, pairing, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-15")
    @Tag("X-16")
    void childrens_day_together_is_a_festival(Setting setting) {
        StoryOffice office = office(StoryOffice.H, setting);
        PairingId pairing = paired(office, setting);
        LocalDate firstOfJune = LocalDate.of(setting.year(), 6, 1);
        office.on(firstOfJune);
        office.duties()
                .record(
                        office.by(MOTHER),
                        ContactReport.withChild(MOTHER, CHILD, firstOfJune, Channel.IN_PERSON)
                                .doing(Venue.OTHER, Activity.FESTIVAL))
                .orElseThrow();
        assertEquals(List.of(setting.whole("DONE")), yearOf("FESTIVAL", office, pairing, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-7")
    void a_year_that_was_never_kept_is_missed_the_day_after(Setting setting) {
        StoryOffice office = office(StoryOffice.H, setting);
        PairingId pairing = paired(office, setting);
        office.on(setting.newYearsEve().plusDays(1));
        assertEquals(
                setting.whole("MISSED"),
                office.archive().duty("FESTIVAL", pairing, office.today()).get(0));
    }

    private static StoryOffice office(String programme, Setting setting) {
        return StoryOffice.under(programme).on(setting.newYear());
    }

    private static Festivals shifted(int days) {
        TymeFestivals right = new TymeFestivals();
        return year -> right.find(year)
                .map(dates -> new FestivalDates(
                        dates.newYearsEve().plusDays(days),
                        dates.lantern().plusDays(days),
                        dates.dragonBoat().plusDays(days),
                        dates.midAutumn().plusDays(days)));
    }

    private static PairingId paired(StoryOffice office, Setting setting) {
        office.qualify(StoryPeople.mother(MOTHER.value(), setting.home()));
        office.enrol(StoryPeople.pupil(
                CHILD.value(), setting.home(), setting.newYear().minusYears(10)));
        return office.pair(MOTHER, CHILD);
    }

    private static void visit(StoryOffice office, LocalDate day, Venue venue) {
        office.on(day);
        office.duties()
                .record(
                        office.by(MOTHER),
                        ContactReport.withChild(MOTHER, CHILD, day, Channel.IN_PERSON)
                                .doing(venue, Activity.VISIT, Activity.FESTIVAL))
                .orElseThrow();
    }

    private static List<String> yearOf(String duty, StoryOffice office, PairingId pairing, Setting setting) {
        return office.archive().duty(duty, pairing, setting.newYearsEve());
    }
}
