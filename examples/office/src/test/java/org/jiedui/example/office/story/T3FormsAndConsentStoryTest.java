package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.fact.Answer;
import org.jiedui.pairing.PairingFact.PairingProposed;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecruitRoute;
import org.jiedui.port.Particulars;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-3: how many for how many, and who must say yes before a pairing begins. */
@Tag("T-3")
class T3FormsAndConsentStoryTest {

    /** Where and when; two mothers, a child of nine, another, and one of fifteen. */
    record Setting(String home, LocalDate day, MotherId m1, MotherId m2, ChildId x, ChildId y, ChildId z) {

        static Setting of(String home, LocalDate day, String... names) {
            return new Setting(
                    home,
                    day,
                    MotherId.of(names[0]),
                    MotherId.of(names[1]),
                    ChildId.of(names[2]),
                    ChildId.of(names[3]),
                    ChildId.of(names[4]));
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                Setting.of("420525100", LocalDate.of(2026, 3, 10), "M1", "M2", "X", "Y", "Z"),
                Setting.of("429005101", LocalDate.of(2028, 2, 29), "tao", "qin", "kid-7", "kid-8", "kid-9"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-21")
    @Tag("X-2")
    void the_province_allows_many_mothers_to_a_child_and_one_child_to_a_mother(Setting setting) {
        StoryOffice office = withPeople(StoryOffice.H, setting);
        office.pair(setting.m1(), setting.x());
        PairingProposed second = propose(office, setting.m2(), setting.x()).orElseThrow();
        assertEquals("MANY_TO_ONE", second.form().name());
        assertEquals(
                List.of("FORM_NOT_ALLOWED"),
                propose(office, setting.m1(), setting.y()).codes());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-2")
    @Tag("X-2")
    void the_county_allows_many_children_to_a_mother_and_one_mother_to_a_child(Setting setting) {
        StoryOffice office = withPeople(StoryOffice.E, setting);
        office.pair(setting.m1(), setting.x());
        assertEquals(
                List.of("FORM_NOT_ALLOWED"),
                propose(office, setting.m2(), setting.x()).codes());
        PairingProposed second = propose(office, setting.m1(), setting.y()).orElseThrow();
        assertEquals("ONE_TO_MANY", second.form().name());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-6")
    @Tag("X-12")
    @Tag("M-6")
    void the_grandmother_who_cares_for_the_child_cannot_consent_for_it(Setting setting) {
        StoryOffice office = withPeople(StoryOffice.H, setting);
        PairingId pairing =
                propose(office, setting.m1(), setting.x()).orElseThrow().pairing();
        consent(office, pairing, Party.CARER, "SIGNED");
        consent(office, pairing, Party.MOTHER, "SIGNED");
        assertEquals("PROPOSED since " + setting.day(), office.archive().pairing(pairing, setting.day()));
        assertEquals(List.of("GUARDIAN_CONSENT_MISSING"), begin(office, pairing));
        consent(office, pairing, Party.GUARDIAN, "REMOTE_RECORDED");
        assertEquals("CONSENTED since " + setting.day(), office.archive().pairing(pairing, setting.day()));
        assertEquals(List.of(), begin(office, pairing));
        assertEquals("ACTIVE since " + setting.day(), office.archive().pairing(pairing, setting.day()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-6")
    @Tag("E-4")
    void nobody_is_paired_who_did_not_say_yes_herself(Setting setting) {
        for (String programme : List.of(StoryOffice.H, StoryOffice.E)) {
            StoryOffice office = withPeople(programme, setting);
            PairingId pairing =
                    propose(office, setting.m1(), setting.x()).orElseThrow().pairing();
            consent(office, pairing, Party.GUARDIAN, "SIGNED");
            office.on(setting.day().plusDays(6));
            assertEquals(List.of("MOTHER_CONSENT_MISSING"), begin(office, pairing));
            consent(office, pairing, Party.MOTHER, "SIGNED");
            assertEquals(List.of(), begin(office, pairing));
            assertEquals("PAIRED since " + office.today(), office.archive().child(setting.x(), office.today()));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-11")
    void a_child_of_fifteen_has_a_say_of_its_own(Setting setting) {
        StoryOffice office = withPeople(StoryOffice.H, setting);
        PairingId pairing =
                propose(office, setting.m1(), setting.z()).orElseThrow().pairing();
        consent(office, pairing, Party.CHILD, "SIGNED");
        consent(office, pairing, Party.MOTHER, "SIGNED");
        assertEquals(List.of("GUARDIAN_CONSENT_MISSING"), begin(office, pairing));
        office.pairing().end(office.by("registrar"), pairing, Code.of("ASKED_AGAIN"), setting.day());

        PairingId again =
                propose(office, setting.m1(), setting.z()).orElseThrow().pairing();
        consent(office, again, Party.GUARDIAN, "SIGNED");
        consent(office, again, Party.MOTHER, "SIGNED");
        assertEquals(List.of("CHILD_CONSENT_MISSING"), begin(office, again));
        consent(office, again, Party.CHILD, "SIGNED");
        assertEquals(List.of(), begin(office, again));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("X-24")
    void a_proposal_that_nobody_answers_lapses_and_the_child_waits_on(Setting setting) {
        StoryOffice office = withPeople(StoryOffice.H, setting);
        PairingProposed proposed = propose(office, setting.m1(), setting.x()).orElseThrow();
        LocalDate lastDay = proposed.until().minusDays(1);
        assertEquals(
                "HELD since " + setting.day() + ": PROPOSAL_PENDING",
                office.archive().child(setting.x(), lastDay));
        office.on(proposed.until());
        assertEquals(List.of("NOT_PROPOSED"), begin(office, proposed.pairing()).subList(0, 1));
        assertEquals(
                "WAITING since " + setting.day() + ": REGISTERED",
                office.archive().child(setting.x(), proposed.until()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("S-8")
    void a_child_is_nobodys_caring_mother(Setting setting) {
        StoryOffice office = withPeople(StoryOffice.S, setting);
        MotherId classmate = MotherId.of(setting.z().value());
        assertEquals(
                List.of("HELPER_KIND"), propose(office, classmate, setting.x()).codes());
        assertEquals(
                List.of("UNKNOWN_MOTHER"),
                propose(office, MotherId.of("nobody"), setting.x()).codes());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-14")
    @Tag("X-22")
    void mothers_and_children_have_a_register_each_and_meet_only_in_a_pairing(Setting setting) {
        StoryOffice office = withPeople(StoryOffice.E, setting);
        var mother = office.archive().people().find(setting.m1());
        var child = office.archive().people().find(setting.x());
        PairingId pairing = office.pair(setting.m1(), setting.x());
        assertEquals(mother, office.archive().people().find(setting.m1()));
        assertEquals(child, office.archive().people().find(setting.x()));
        assertEquals(
                List.of(pairing),
                office.pairing().findChild(setting.x()).orElseThrow().heldFrom(setting.day()));
        assertEquals(
                List.of("ALREADY_REGISTERED"),
                office.registration()
                        .register(
                                office.by("registrar"),
                                StoryPeople.pupil(
                                        setting.x().value(),
                                        setting.home(),
                                        setting.day().minusYears(7)),
                                Particulars.none(),
                                setting.day())
                        .codes());
        assertEquals(child, office.archive().people().find(setting.x()));
    }

    /** Two qualified mothers with two places each, and three children whose guardians have not been asked yet. */
    private static StoryOffice withPeople(String programme, Setting setting) {
        StoryOffice office = StoryOffice.under(programme).on(setting.day());
        for (MotherId mother : List.of(setting.m1(), setting.m2())) {
            office.qualify(StoryPeople.mother(mother.value(), setting.home(), RecruitRoute.LOCAL, 2));
        }
        for (ChildId child : List.of(setting.x(), setting.y())) {
            office.register(StoryPeople.pupil(
                    child.value(), setting.home(), setting.day().minusYears(9).minusMonths(2)));
        }
        office.register(StoryPeople.pupil(
                setting.z().value(),
                setting.home(),
                setting.day().minusYears(15).minusMonths(2)));
        return office;
    }

    private static Answer<PairingProposed> propose(StoryOffice office, MotherId mother, ChildId child) {
        return office.pairing().propose(office.by("registrar"), mother, child);
    }

    private static void consent(StoryOffice office, PairingId pairing, Party party, String means) {
        office.pairing()
                .consent(office.by("registrar"), pairing, party, Code.of(means))
                .orElseThrow();
    }

    private static List<String> begin(StoryOffice office, PairingId pairing) {
        return office.pairing().begin(office.by("registrar"), pairing).codes();
    }
}
