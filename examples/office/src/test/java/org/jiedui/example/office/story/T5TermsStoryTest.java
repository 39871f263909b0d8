package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutySchedule;
import org.jiedui.duty.FestivalCalendar;
import org.jiedui.duty.PairedSpell;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-5: one call to the class teacher in the autumn, one in the break. */
@Tag("T-5")
class T5TermsStoryTest {

    private static final MotherId MOTHER = MotherId.of("M-5");
    private static final ChildId CHILD = ChildId.of("C-5");

    record Setting(
            String home, LocalDate began, LocalDate inAutumn, LocalDate inBreak, StoryTerms terms, String noCalendar) {

        String autumn(String status) {
            return terms.autumnFirst() + ".." + terms.autumnLast() + " " + status;
        }

        String spring(String status) {
            return terms.springFirst() + ".." + terms.springLast() + " " + status;
        }

        /** The first day on which all is over. */
        LocalDate afterwards() {
            return terms.springLast().plusDays(1);
        }

        SchoolTerms calendar() {
            return StoryTerms.calendar(home.substring(0, 6), terms);
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting(
                        "420525100",
                        LocalDate.of(2025, 9, 15),
                        LocalDate.of(2025, 11, 20),
                        LocalDate.of(2026, 2, 10),
                        StoryTerms.of("2025-09-01", "2026-01-30", "2026-03-04", "2026-07-03"),
                        "2025-09-01..2026-08-31 NO_CALENDAR"),
                new Setting(
                        "429021100",
                        LocalDate.of(2027, 8, 30),
                        LocalDate.of(2028, 1, 14),
                        LocalDate.of(2028, 1, 15),
                        StoryTerms.of("2027-08-30", "2028-01-14", "2028-02-14", "2028-06-30"),
                        "2027-09-01..2028-08-31 NO_CALENDAR"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-10")
    @Tag("C-5")
    @Tag("C-8")
    void a_call_in_the_break_keeps_no_term(Setting setting) {
        StoryOffice office =
                StoryOffice.under(StoryOffice.H).terms(setting.calendar()).on(setting.began());
        PairingId pairing = calledTwice(office, setting, pupil(setting).build());
        LocalDate lastDay = setting.terms().springLast();
        assertEquals(
                List.of(setting.autumn("DONE"), setting.spring("OPEN")),
                office.archive().duty("TEACHER_CONTACT", pairing, lastDay));
        assertEquals(
                List.of(setting.autumn("DONE"), setting.spring("MISSED")),
                office.archive().duty("TEACHER_CONTACT", pairing, setting.afterwards()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("X-19")
    void a_class_teacher_owes_herself_no_call(Setting setting) {
        StoryOffice office =
                StoryOffice.under(StoryOffice.H).terms(setting.calendar()).on(setting.began());
        PairingId pairing =
                calledTwice(office, setting, pupil(setting).classTeacher(MOTHER).build());
        assertEquals(
                List.of(setting.autumn("WAIVED_SELF"), setting.spring("WAIVED_SELF")),
                office.archive().duty("TEACHER_CONTACT", pairing, setting.afterwards()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-6")
    @Tag("X-3")
    @Tag("X-15")
    void under_the_county_plan_calls_are_counted_and_never_due(Setting setting) {
        StoryOffice office =
                StoryOffice.under(StoryOffice.E).terms(setting.calendar()).on(setting.began());
        Child child = pupil(setting).build();
        PairingId pairing = calledTwice(office, setting, child);
        assertEquals(List.of(), office.archive().duty("TEACHER_CONTACT", pairing, setting.afterwards()));
        assertEquals(2, counted(office, child, pairing, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-10")
    void without_a_calendar_nothing_is_ever_missed(Setting setting) {
        StoryOffice office = StoryOffice.under(StoryOffice.H).on(setting.began());
        PairingId pairing = calledTwice(office, setting, pupil(setting).build());
        assertEquals(
                List.of(setting.noCalendar()),
                office.archive().duty("TEACHER_CONTACT", pairing, setting.afterwards()).stream()
                        .filter(line -> line.startsWith(setting.noCalendar().substring(0, 10)))
                        .toList());
    }

    private static Child.Builder pupil(Setting setting) {
        return StoryPeople.pupilOf(
                CHILD.value(), setting.home(), setting.began().minusYears(10));
    }

    private static PairingId calledTwice(StoryOffice office, Setting setting, Child child) {
        office.qualify(StoryPeople.mother(MOTHER.value(), setting.home()));
        office.enrol(child);
        PairingId pairing = office.pair(MOTHER, CHILD);
        for (LocalDate day : List.of(setting.inAutumn(), setting.inBreak())) {
            office.on(day);
            office.duties()
                    .record(
                            office.by(MOTHER),
                            ContactReport.withChild(MOTHER, CHILD, day, Channel.PHONE)
                                    .reaching(Counterpart.CLASS_TEACHER))
                    .orElseThrow();
        }
        office.on(setting.afterwards());
        return pairing;
    }

    /** How often the ledger shows her with a teacher, as the programme counts it. */
    private static int counted(StoryOffice office, Child child, PairingId pairing, Setting setting) {
        DateSpan spell =
                office.pairing().findPairing(pairing).orElseThrow().findSpell().orElseThrow();
        return DutySchedule.of(office.programme().duties(), setting.calendar(), FestivalCalendar.solarOnly())
                .count(
                        DutyId.of("TEACHER_CONTACT"),
                        new PairedSpell(MOTHER, child, spell),
                        office.duties().ledger(pairing),
                        spell,
                        setting.afterwards());
    }
}
