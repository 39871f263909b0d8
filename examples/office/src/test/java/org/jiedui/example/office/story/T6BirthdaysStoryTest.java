package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.Venue;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-6, told at the school: one birthday a year together, also for a child born on a leap day. */
@Tag("T-6")
class T6BirthdaysStoryTest {

    private static final MotherId MOTHER = MotherId.of("M-6");
    private static final ChildId CHILD = ChildId.of("C-6");

    /** A child's birthday, the days of a year on which it may be kept, and those of the year after. */
    record Setting(
            String home, LocalDate born, LocalDate first, LocalDate last, LocalDate nextFirst, LocalDate nextLast) {

        static Setting of(String home, String born, String first, String last, String nextFirst, String nextLast) {
            return new Setting(
                    home,
                    LocalDate.parse(born),
                    LocalDate.parse(first),
                    LocalDate.parse(last),
                    LocalDate.parse(nextFirst),
                    LocalDate.parse(nextLast));
        }

        String window(String status) {
            return first + ".." + last + " " + status;
        }

        String nextWindow(String status) {
            return nextFirst + ".." + nextLast + " " + status;
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                Setting.of("420525100", "2016-02-29", "2027-02-21", "2027-03-07", "2028-02-22", "2028-03-07"),
                Setting.of("421123104", "2020-02-29", "2031-02-21", "2031-03-07", "2032-02-22", "2032-03-07"),
                Setting.of("420204100", "2019-10-15", "2029-10-08", "2029-10-22", "2030-10-08", "2030-10-22"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-11d")
    void a_birthday_kept_on_the_last_day_of_the_week_after_is_kept(Setting setting) {
        Birthday story = new Birthday(setting);
        story.together(setting.last(), Activity.BIRTHDAY);
        assertEquals(List.of(setting.window("DONE")), story.duty(setting.last()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-11d")
    void a_day_later_it_is_missed(Setting setting) {
        Birthday story = new Birthday(setting);
        assertEquals(List.of(setting.window("OPEN")), story.duty(setting.last()));
        story.together(setting.last().plusDays(1), Activity.BIRTHDAY);
        assertEquals(
                List.of(setting.window("MISSED")), story.duty(setting.last().plusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-11d")
    @Tag("M-9")
    void next_year_has_a_birthday_of_its_own_and_asks_for_a_record_check_of_its_own(Setting setting) {
        Birthday story = new Birthday(setting);
        story.together(setting.first(), Activity.BIRTHDAY);
        assertEquals(
                List.of(setting.window("DONE"), setting.nextWindow("WAIVED_LEAVE")), story.duty(setting.nextLast()));
        story.queryHerRecordAgain();
        assertEquals(List.of(setting.window("DONE"), setting.nextWindow("OPEN")), story.duty(setting.nextLast()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("X-5")
    void a_festival_together_is_a_birthday_only_if_it_was_kept_as_one(Setting setting) {
        Birthday story = new Birthday(setting);
        story.together(setting.first(), Activity.FESTIVAL, Activity.VISIT);
        assertEquals(List.of(setting.window("OPEN")), story.duty(setting.first()));
        story.together(setting.first(), Activity.FESTIVAL, Activity.BIRTHDAY);
        assertEquals(List.of(setting.window("DONE")), story.duty(setting.first()));
    }

    /** A pairing at the school, from the first day of the year of the birthday. */
    private static final class Birthday {

        private final StoryOffice office;
        private final PairingId pairing;

        Birthday(Setting setting) {
            office = StoryOffice.under(StoryOffice.S)
                    .on(LocalDate.of(setting.first().getYear(), 1, 1));
            office.qualify(StoryPeople.mother(MOTHER.value(), setting.home()));
            office.enrol(StoryPeople.pupil(CHILD.value(), setting.home(), setting.born()));
            pairing = office.pair(MOTHER, CHILD);
        }

        void together(LocalDate day, Activity... doing) {
            office.on(day);
            office.duties()
                    .record(
                            office.by(MOTHER),
                            ContactReport.withChild(MOTHER, CHILD, day, Channel.IN_PERSON)
                                    .doing(Venue.HOME, doing))
                    .orElseThrow();
        }

        /** On the day on which the check of the year before lapses. */
        void queryHerRecordAgain() {
            office.on(LocalDate.of(office.today().getYear() + 1, 1, 1));
            office.check(MOTHER, Result.CLEAR);
        }

        List<String> duty(LocalDate day) {
            return office.archive().duty("BIRTHDAY", pairing, day);
        }
    }
}
