package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.Venue;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.standing.MandatoryReportOpened;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-10: a child grows out of the programme, a parent comes home, and a mother sees what she must report. */
@Tag("T-10")
class T10StatusAndHarmStoryTest {

    private static final MotherId MOTHER = MotherId.of("M-10");
    private static final MotherId SECOND = MotherId.of("M-11");
    private static final MotherId THIRD = MotherId.of("M-12");
    private static final ChildId CHILD = ChildId.of("C-10");

    /** Where, since when, the birth of the child who grows up, and its sixteenth birthday. */
    record Setting(
            String home, LocalDate began, LocalDate born, LocalDate sixteen, LocalDate returned, LocalTime evening) {

        /** The year in which the parent returns, as long as the pairing lasts. */
        String yearUntilReturn(String status) {
            return LocalDate.of(returned.getYear(), 1, 1) + ".." + returned.minusDays(1) + " " + status;
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting(
                        "420525100",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2010, 5, 20),
                        LocalDate.of(2026, 5, 20),
                        LocalDate.of(2026, 8, 1),
                        LocalTime.of(21, 10)),
                new Setting(
                        "429005101",
                        LocalDate.of(2027, 10, 8),
                        LocalDate.of(2012, 2, 29),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 6, 29),
                        LocalTime.of(0, 5)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-1")
    void the_child_is_under_sixteen_through_the_whole_birthday(Setting setting) {
        StoryOffice office = paired(setting, setting.born());
        PairingId pairing = pairing(office);
        office.on(setting.sixteen());
        assertEquals(List.of(), scope(office, setting));
        assertEquals(
                List.of(),
                office.pairing().propose(office.by("registrar"), SECOND, CHILD).codes());
        office.on(setting.sixteen().plusDays(1));
        assertEquals(List.of("AGE_16"), scope(office, setting));
        assertEquals(
                List.of("AGE_16"),
                office.pairing().propose(office.by("registrar"), THIRD, CHILD).codes());
        assertEquals("ACTIVE since " + setting.began(), office.archive().pairing(pairing, office.today()));
        assertEquals("PAIRED since " + setting.began(), office.archive().child(CHILD, office.today()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-15")
    @Tag("C-7")
    void a_parent_comes_home_and_the_year_keeps_its_result(Setting setting) {
        StoryOffice office = paired(setting, setting.born().plusYears(4));
        PairingId pairing = pairing(office);
        LocalDate festival = LocalDate.of(setting.returned().getYear(), 6, 1);
        office.on(festival);
        office.duties()
                .record(office.by(MOTHER), visitOn(festival).doing(Venue.HOME, Activity.FESTIVAL))
                .orElseThrow();
        parentReturns(office, setting);
        assertEquals(
                "CLOSED since " + setting.returned() + ": PARENT_RETURNED",
                office.archive().child(CHILD, setting.returned()));
        assertEquals(
                "ENDED since " + setting.returned() + ": PARENT_RETURNED",
                office.archive().pairing(pairing, setting.returned()));
        assertEquals(setting.yearUntilReturn("DONE"), lastOf("FESTIVAL", office, pairing, setting.returned()));
        assertEquals(setting.yearUntilReturn("MISSED"), lastOf("VISIT", office, pairing, setting.returned()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-10")
    @Tag("H-14")
    @Tag("U-8")
    void what_she_saw_on_a_visit_is_reported_at_that_minute_and_the_visit_counts(Setting setting) {
        StoryOffice office = paired(setting, setting.born().plusYears(4));
        LocalDate day = setting.began().plusMonths(5);
        office.at(day, setting.evening());
        Command evening = office.by(MOTHER);
        office.duties().record(evening, visitOn(day).suspectingHarm()).orElseThrow();

        MandatoryReportOpened report = report(office);
        assertEquals(day, report.happenedOn());
        assertEquals(MOTHER.value(), report.reporter().value());
        assertEquals(List.of(Code.of("POLICE"), Code.of("CIVIL_AFFAIRS"), Code.of("EDUCATION")), report.recipients());
        assertEquals(
                List.of(StoryOffice.instant(day, setting.evening())),
                office.archive().doneBy(evening.id()).stream()
                        .filter(fact -> fact.type().equals("MandatoryReportOpened"))
                        .map(fact -> fact.recordedAt())
                        .toList());
        assertTrue(lastOf("VISIT", office, pairing(office), day).endsWith(" DONE"));
        assertEquals("ACTIVE since " + setting.began(), office.archive().pairing(pairing(office), day));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-10")
    void the_world_is_told_of_it_once_in_ids_alone(Setting setting) {
        StoryOffice office = paired(setting, setting.born().plusYears(4));
        office.archive().news();
        office.at(setting.began().plusMonths(5), setting.evening());
        Command evening = office.by(MOTHER);
        ContactReport visit = visitOn(office.today()).suspectingHarm();
        office.duties().record(evening, visit).orElseThrow();
        office.duties().record(evening, visit).orElseThrow();
        assertEquals(
                List.of("C-10 MANDATORY_REPORT"),
                office.archive().news().stream()
                        .map(message -> message.notice().subject() + " "
                                + message.notice().code())
                        .toList());
        assertEquals(evening.id(), report(office).report());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-10")
    void harm_is_reported_even_where_the_visit_is_refused(Setting setting) {
        StoryOffice office = paired(setting, setting.born().plusYears(4));
        parentReturns(office, setting);
        office.at(setting.returned().plusDays(3), setting.evening());
        assertEquals(
                List.of("NO_PAIRING"),
                office.duties()
                        .record(office.by(MOTHER), visitOn(office.today()).suspectingHarm())
                        .codes());
        assertEquals(office.today(), report(office).happenedOn());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-10")
    void harm_is_reported_even_by_somebody_who_may_not_keep_the_ledger(Setting setting) {
        StoryOffice office = paired(setting, setting.born().plusYears(4));
        office.at(setting.began().plusMonths(5), setting.evening());
        Command neighbour = office.by("neighbour");
        assertEquals(
                List.of("NOT_AUTHORISED"),
                office.duties()
                        .record(neighbour, visitOn(office.today()).suspectingHarm())
                        .codes());
        assertEquals(neighbour.actor(), report(office).reporter());
        assertEquals(List.of(), office.duties().ledger(pairing(office)));
    }

    /** Three mothers are qualified, the first of them is paired with the child. */
    private static StoryOffice paired(Setting setting, LocalDate born) {
        StoryOffice office = StoryOffice.under(StoryOffice.H).on(setting.began());
        for (MotherId mother : List.of(MOTHER, SECOND, THIRD)) {
            office.qualify(StoryPeople.mother(mother.value(), setting.home()));
        }
        office.enrol(StoryPeople.pupil(CHILD.value(), setting.home(), born));
        office.pair(MOTHER, CHILD);
        return office;
    }

    private static PairingId pairing(StoryOffice office) {
        return office.pairing().pairingsOf(MOTHER).get(0).id();
    }

    private static List<String> scope(StoryOffice office, Setting setting) {
        return office
                .programme()
                .pairing()
                .scopeFindings(
                        StoryPeople.pupil(CHILD.value(), setting.home(), setting.born()),
                        GuardianConsent.givenOn(setting.began()),
                        office.today())
                .stream()
                .map(Finding::code)
                .map(Code::value)
                .toList();
    }

    private static ContactReport visitOn(LocalDate day) {
        return ContactReport.withChild(MOTHER, CHILD, day, Channel.IN_PERSON)
                .reaching(Counterpart.CHILD, Counterpart.CARER)
                .doing(Venue.HOME, Activity.VISIT);
    }

    private static void parentReturns(StoryOffice office, Setting setting) {
        office.on(setting.returned());
        office.registration()
                .close(office.by("registrar"), CHILD, Code.of("PARENT_RETURNED"), setting.returned())
                .orElseThrow();
    }

    private static String lastOf(String duty, StoryOffice office, PairingId pairing, LocalDate day) {
        List<String> lines = office.archive().duty(duty, pairing, day);
        return lines.get(lines.size() - 1);
    }

    private static MandatoryReportOpened report(StoryOffice office) {
        List<MandatoryReportOpened> reports = office.reports().reports(CHILD).facts();
        assertEquals(1, reports.size());
        return reports.get(0);
    }
}
