package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.Completion;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyStatus;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Venue;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-4: three months of calls, meetings and letters; the first of them has no day of school. */
@Tag("T-4")
class T4MonthsStoryTest {

    /** The days on which things happen; the first full month holds the home meeting and no school. */
    record Setting(
            String home,
            LocalDate began,
            LocalDate early,
            LocalDate meeting,
            LocalDate carerCall,
            LocalDate teacherCall,
            LocalDate letter,
            LocalDate judged,
            List<StoryTerms> schoolYears) {

        /** The first, second or third full month, with what became of it. */
        String month(int number, String status) {
            YearMonth month = YearMonth.from(began).plusMonths(number);
            return month.atDay(1) + ".." + month.atEndOfMonth() + " " + status;
        }

        List<String> months(String first, String second, String third) {
            return List.of(month(1, first), month(2, second), month(3, third), month(4, "OPEN"));
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting(
                        "420525100",
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 1, 20),
                        LocalDate.of(2026, 2, 12),
                        LocalDate.of(2026, 3, 6),
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 2),
                        List.of(StoryTerms.of("2025-09-01", "2026-01-30", "2026-03-04", "2026-07-03"))),
                new Setting(
                        "421002101",
                        LocalDate.of(2027, 7, 31),
                        LocalDate.of(2027, 7, 31),
                        LocalDate.of(2027, 8, 1),
                        LocalDate.of(2027, 9, 30),
                        LocalDate.of(2027, 9, 1),
                        LocalDate.of(2027, 10, 31),
                        LocalDate.of(2027, 11, 1),
                        List.of(
                                StoryTerms.of("2026-09-01", "2027-01-22", "2027-02-22", "2027-07-09"),
                                StoryTerms.of("2027-09-01", "2028-01-14", "2028-02-14", "2028-07-01"))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-11a")
    @Tag("X-18")
    @Tag("C-2")
    void under_the_schools_plan_a_call_to_the_carer_is_no_contact_with_the_child(Setting setting) {
        Months story = Months.lived(StoryOffice.S, setting);
        assertEquals(setting.months("DONE", "MISSED", "DONE"), story.duty("CHILD_CONTACT"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-11b")
    void the_child_is_helped_to_reach_its_parents_each_month(Setting setting) {
        Months story = Months.lived(StoryOffice.S, setting);
        assertEquals(setting.months("DONE", "MISSED", "DONE"), story.duty("PARENT_LINK_GUIDANCE"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-11c")
    @Tag("X-20")
    @Tag("C-6")
    void no_teacher_is_called_in_a_month_without_school(Setting setting) {
        Months story = Months.lived(StoryOffice.S, setting);
        assertEquals(setting.months("WAIVED_NO_SCHOOL", "DONE", "MISSED"), story.duty("TEACHER_CONTACT"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-10")
    void five_of_eight_were_kept_and_what_was_waived_counts_on_neither_side(Setting setting) {
        Completion all = Months.lived(StoryOffice.S, setting).completion();
        assertEquals(5, all.count(DutyStatus.DONE));
        assertEquals(3, all.count(DutyStatus.MISSED));
        assertEquals(1, all.waived());
        assertEquals(Optional.of(new BigDecimal("62.50")), all.findRate());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-12")
    @Tag("E-8")
    void under_the_other_plans_the_same_months_are_judged_by_child_and_by_carer(Setting setting) {
        for (String programme : List.of(StoryOffice.H, StoryOffice.E)) {
            Months story = Months.lived(programme, setting);
            assertEquals(setting.months("DONE", "MISSED", "DONE"), story.duty("CHILD_CONTACT"));
            assertEquals(setting.months("DONE", "DONE", "MISSED"), story.duty("CARER_CONTACT"));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-16")
    void her_ledger_holds_everything_she_wrote_down_day_by_day(Setting setting) {
        Months story = Months.lived(StoryOffice.E, setting);
        List<LocalDate> days = story.office.duties().ledger(story.pairing).stream()
                .map(LedgerEntry::happenedOn)
                .toList();
        assertEquals(6, days.size());
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(List.of(setting.letter(), setting.letter()), days.subList(4, 6));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-2")
    void what_happened_before_the_first_full_month_is_kept_and_counts_for_nothing(Setting setting) {
        for (String programme : List.of(StoryOffice.S, StoryOffice.H)) {
            Months story = Months.lived(programme, setting);
            assertEquals(
                    setting.early(),
                    story.office.duties().ledger(story.pairing).get(0).happenedOn());
            assertEquals(setting.month(1, "DONE"), story.duty("CHILD_CONTACT").get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-8")
    void a_month_is_open_through_its_last_day_and_missed_at_midnight(Setting setting) {
        Months story = Months.lived(StoryOffice.S, setting);
        LocalDate lastDay = YearMonth.from(setting.began()).plusMonths(2).atEndOfMonth();
        assertEquals(setting.month(2, "OPEN"), story.childContact(lastDay).get(1));
        assertEquals(
                setting.month(2, "MISSED"),
                story.childContact(lastDay.plusDays(1)).get(1));
    }

    /** The pairing of the story, lived day by day until it is judged. */
    private static final class Months {

        private static final MotherId MOTHER = MotherId.of("M-4");
        private static final ChildId CHILD = ChildId.of("C-4");

        private final StoryOffice office;
        private final Setting setting;
        private final PairingId pairing;

        private Months(StoryOffice office, Setting setting, PairingId pairing) {
            this.office = office;
            this.setting = setting;
            this.pairing = pairing;
        }

        static Months lived(String programme, Setting setting) {
            StoryOffice office = StoryOffice.under(programme)
                    .terms(StoryTerms.calendar(
                            setting.home().substring(0, 4),
                            setting.schoolYears().toArray(StoryTerms[]::new)))
                    .on(setting.began());
            office.qualify(StoryPeople.mother(MOTHER.value(), setting.home()));
            office.enrol(StoryPeople.pupil(CHILD.value(), setting.home(), LocalDate.of(2016, 12, 20)));
            Months months = new Months(office, setting, office.pair(MOTHER, CHILD));
            months.live();
            return months;
        }

        private void live() {
            log(setting.early(), Channel.PHONE, Counterpart.CHILD);
            log(contact(setting.meeting(), Channel.IN_PERSON, Counterpart.CHILD, Counterpart.CARER)
                    .doing(Venue.HOME, Activity.CONTACT, Activity.PARENT_LINK_GUIDANCE));
            Stream.of(
                            contact(setting.carerCall(), Channel.PHONE, Counterpart.CARER),
                            contact(setting.teacherCall(), Channel.PHONE, Counterpart.CLASS_TEACHER))
                    .sorted((one, other) -> one.happenedOn().compareTo(other.happenedOn()))
                    .forEach(this::log);
            log(setting.letter(), Channel.LETTER, Counterpart.CHILD);
            log(contact(setting.letter(), Channel.OTHER, Counterpart.CHILD)
                    .doing(Venue.UNSTATED, Activity.PARENT_LINK_GUIDANCE));
            office.on(setting.judged());
        }

        private static ContactReport contact(LocalDate on, Channel channel, Counterpart... reached) {
            return ContactReport.withChild(MOTHER, CHILD, on, channel).reaching(reached);
        }

        private void log(LocalDate on, Channel channel, Counterpart reached) {
            log(contact(on, channel, reached));
        }

        /** She writes it down herself on the same evening. */
        private void log(ContactReport contact) {
            office.on(contact.happenedOn());
            office.duties().record(office.by(MOTHER), contact).orElseThrow();
        }

        List<String> duty(String duty) {
            return office.archive().duty(duty, pairing, setting.judged());
        }

        List<String> childContact(LocalDate day) {
            return office.archive().duty("CHILD_CONTACT", pairing, day);
        }

        /** What the county reads of the three monthly duties. */
        Completion completion() {
            var byDuty = office.reports()
                    .completion(DivisionCode.ofPrefix(setting.home().substring(0, 6)), setting.judged());
            return Stream.of("CHILD_CONTACT", "PARENT_LINK_GUIDANCE", "TEACHER_CONTACT")
                    .map(duty -> byDuty.get(DutyId.of(duty)))
                    .reduce(Completion::plus)
                    .orElseThrow();
        }
    }
}
