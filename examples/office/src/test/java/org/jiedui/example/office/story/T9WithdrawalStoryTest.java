package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.pairing.CoverageReport;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-9, as far as its rooms are built: a guardian withdraws, and a county keeps to its own children. */
@Tag("T-9")
class T9WithdrawalStoryTest {

    private static final MotherId MOTHER = MotherId.of("M-9");
    private static final ChildId CHILD = ChildId.of("C-9");

    record Setting(String county, String neighbour, LocalDate began, LocalDate withdrawn) {

        DivisionCode division() {
            return DivisionCode.ofPrefix(county);
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting("420525", "420526", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 9, 10)),
                new Setting("429004", "429005", LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-11")
    @Tag("U-4")
    void a_withdrawal_ends_the_pairing_on_its_day(Setting setting) {
        StoryOffice office = paired(setting);
        PairingId pairing = office.pairing().pairingsOf(MOTHER).get(0).id();
        withdraw(office, setting);
        assertEquals(
                "ACTIVE since " + setting.began(),
                office.archive().pairing(pairing, setting.withdrawn().minusDays(1)));
        assertEquals(
                "ENDED since " + setting.withdrawn() + ": CONSENT_WITHDRAWN",
                office.archive().pairing(pairing, setting.withdrawn()));
        assertEquals(
                "CLOSED since " + setting.withdrawn() + ": CONSENT_WITHDRAWN",
                office.archive().child(CHILD, setting.withdrawn()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-11")
    void from_that_day_nothing_new_is_recorded(Setting setting) {
        StoryOffice office = paired(setting);
        PairingId pairing = office.pairing().pairingsOf(MOTHER).get(0).id();
        withdraw(office, setting);
        for (int later = 0; later <= 30; later += 15) {
            office.on(setting.withdrawn().plusDays(later));
            assertEquals(List.of("NO_PAIRING"), call(office));
        }
        assertEquals(List.of(), office.duties().ledger(pairing));
        assertEquals(
                List.of("CHILD_CLOSED"),
                office.pairing().propose(office.by("registrar"), MOTHER, CHILD).codes());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-24")
    void coverage_is_counted_anew_and_the_past_stays_as_it_was(Setting setting) {
        StoryOffice office = paired(setting);
        LocalDate dayBefore = setting.withdrawn().minusDays(1);
        CoverageReport before = office.reports().coverage(setting.division(), dayBefore);
        assertEquals(1, before.paired());
        withdraw(office, setting);
        assertEquals(before, office.reports().coverage(setting.division(), dayBefore));
        CoverageReport after = office.reports().coverage(setting.division(), setting.withdrawn());
        assertEquals(0, after.paired());
        assertEquals(1, after.closed());
        assertEquals(0, after.children().of());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-24")
    void a_child_who_comes_later_changes_no_count_of_the_past(Setting setting) {
        StoryOffice office = paired(setting);
        LocalDate dayBefore = setting.withdrawn().minusDays(1);
        CoverageReport before = office.reports().coverage(setting.division(), dayBefore);
        office.on(setting.withdrawn());
        office.register(
                StoryPeople.pupil("C-later", setting.county(), setting.began().minusYears(7)));
        assertEquals(before, office.reports().coverage(setting.division(), dayBefore));
        assertEquals(List.of(), office.reports().waiting(setting.division(), dayBefore));
        assertEquals(
                1, office.reports().coverage(setting.division(), office.today()).waiting());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-11")
    void a_guardian_may_agree_anew_and_the_child_waits_again(Setting setting) {
        StoryOffice office = paired(setting);
        withdraw(office, setting);
        LocalDate later = setting.withdrawn().plusDays(20);
        office.on(later);
        office.registration()
                .consent(office.by("county-registrar"), CHILD, StoryOffice.SIGNED, later)
                .orElseThrow();
        assertEquals("WAITING since " + later + ": REGISTERED", office.archive().child(CHILD, later));
        assertEquals(
                "CLOSED since " + setting.withdrawn() + ": CONSENT_WITHDRAWN",
                office.archive().child(CHILD, later.minusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-30")
    void another_countys_registrar_changes_nothing_here(Setting setting) {
        StoryOffice office = paired(setting);
        office.on(setting.withdrawn());
        assertEquals(
                List.of("NOT_AUTHORISED"),
                office.registration()
                        .withdrawConsent(office.by("neighbour"), CHILD, setting.withdrawn())
                        .codes());
        assertEquals("PAIRED since " + setting.began(), office.archive().child(CHILD, setting.withdrawn()));
    }

    private static StoryOffice paired(Setting setting) {
        StoryOffice office = new StoryOpening(BuiltInProgrammes.get(StoryOffice.H))
                .grant("approver", "", Role.APPROVER)
                .grant("county-registrar", setting.county(), Role.REGISTRAR)
                .grant("neighbour", setting.neighbour(), Role.REGISTRAR)
                .on(setting.began());
        office.qualify(StoryPeople.mother(MOTHER.value(), setting.county()));
        office.enrol(StoryPeople.pupil(
                CHILD.value(), setting.county(), setting.began().minusYears(8)));
        office.pair(MOTHER, CHILD);
        return office;
    }

    private static void withdraw(StoryOffice office, Setting setting) {
        office.on(setting.withdrawn());
        office.registration()
                .withdrawConsent(office.by("county-registrar"), CHILD, setting.withdrawn())
                .orElseThrow();
    }

    private static List<String> call(StoryOffice office) {
        return office.duties()
                .record(office.by(MOTHER), ContactReport.withChild(MOTHER, CHILD, office.today(), Channel.PHONE))
                .codes();
    }
}
