package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.example.office.story.Silence.Setting;
import org.jiedui.fact.Command;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId.Kind;
import org.jiedui.pairing.PairingId;
import org.jiedui.port.Particulars;
import org.jiedui.qualification.Qualification;
import org.jiedui.rule.Code;
import org.jiedui.standing.StandingFact.NoticeServed;
import org.jiedui.standing.StandingFact.WarningGiven;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-7: three silent months, a warning, no cure, a proposal, a hearing, a decision; and what becomes of the child. */
@Tag("T-7")
class T7RevocationStoryTest {

    static Stream<Setting> settings() {
        return Silence.settings();
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-33")
    @Tag("C-11")
    void she_is_warned_once_the_late_days_of_the_third_month_are_over(Setting setting) {
        Silence story = Silence.begun(setting);
        StoryOffice office = story.office();
        office.on(setting.warned().minusDays(1));
        assertEquals("NORMAL", story.assessmentOn(office.today()));
        assertEquals(List.of("NO_GROUND"), story.warn());

        office.on(setting.warned());
        assertEquals("WARNING " + setting.warned() + ".." + setting.cured(), story.assessmentOn(office.today()));
        WarningGiven warning = office.standing()
                .warn(office.by("county-officer"), Silence.MOTHER)
                .orElseThrow();
        assertEquals(setting.cured(), warning.deadline());
        assertEquals(setting.thirdMonth().atDay(1), warning.month());
        assertEquals(1, office.reports().standing(Silence.MOTHER).warnings().size());
        assertEquals("APPROVED", story.motherToday());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-33")
    @Tag("C-11")
    void the_county_proposes_on_the_day_after_the_cure_and_not_before(Setting setting) {
        Silence story = Silence.begun(setting);
        StoryOffice office = story.office();
        office.on(setting.warned());
        assertEquals(List.of(), story.warn());
        office.on(setting.cured());
        assertEquals(List.of("NO_GROUND"), story.propose(Silence.FAILED_DUTY));
        office.on(setting.proposed());
        assertEquals("PROPOSAL " + setting.proposed() + ".." + setting.decided(), story.assessmentOn(office.today()));
        assertEquals(List.of(), story.propose(Silence.FAILED_DUTY));
        assertEquals(List.of("ALREADY_PROPOSED"), story.propose(Silence.FAILED_DUTY));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-33")
    void without_a_warning_there_is_nothing_to_propose(Setting setting) {
        Silence story = Silence.begun(setting);
        story.office().on(setting.decided());
        assertEquals(List.of("NO_GROUND"), story.propose(Silence.FAILED_DUTY));
        assertEquals(
                List.of("NOT_PROPOSED", "NOTICE_MISSING"),
                story.revoke("decider").codes());
        assertEquals("APPROVED", story.motherToday());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("U-12")
    @Tag("C-11")
    void she_has_her_days_to_reply(Setting setting) {
        Silence story = Silence.begun(setting);
        StoryOffice office = story.office();
        office.on(setting.warned());
        story.warn();
        office.on(setting.proposed());
        story.propose(Silence.FAILED_DUTY);
        assertEquals(List.of("NOTICE_MISSING"), story.revoke("decider").codes());
        NoticeServed notice = office.standing()
                .serveNotice(office.by("county-officer"), Silence.MOTHER, Code.of("IN_PERSON"))
                .orElseThrow();
        assertEquals(setting.decided(), notice.decidableFrom());
        office.standing()
                .hear(office.by("county-officer"), Silence.MOTHER, true)
                .orElseThrow();
        office.on(setting.decided().minusDays(1));
        assertEquals(List.of("REPLY_RUNNING"), story.revoke("decider").codes());
        assertEquals("APPROVED", story.motherToday());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-33")
    @Tag("H-22")
    void only_the_level_that_approved_her_decides_and_not_who_proposed(Setting setting) {
        Silence story = Silence.begun(setting);
        story.proceed();
        story.office().on(setting.decided());
        assertEquals(List.of("NOT_AUTHORISED"), story.revoke("another-level").codes());
        assertEquals(List.of("NOT_AUTHORISED"), story.revoke("M-7").codes());
        assertEquals(List.of("OWN_PROPOSAL"), story.revoke("county-officer").codes());
        assertEquals("APPROVED", story.motherToday());
        assertEquals(List.of(), story.revoke("decider").codes());
        assertEquals("REVOKED", story.motherToday());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-26")
    @Tag("X-25")
    @Tag("C-13")
    void one_decision_voids_the_certificate_ends_the_pairing_and_opens_the_childs_wait(Setting setting) {
        Silence story = Silence.begun(setting);
        story.proceed();
        story.office().on(setting.decided());
        Command decision = story.office().by("decider");
        story.revoke(decision).orElseThrow();

        Qualification file =
                story.office().screening().findQualification(Silence.MOTHER).orElseThrow();
        assertTrue(file.hasValidCertificateOn(setting.decided().minusDays(1)));
        assertFalse(file.hasValidCertificateOn(setting.decided()));
        assertEquals("ENDED since " + setting.decided() + ": MOTHER_REVOKED", story.pairingToday());
        assertEquals("WAITING since " + setting.decided() + ": MOTHER_REVOKED", story.childToday());
        assertEquals(
                Set.of(Kind.MOTHER, Kind.PAIRING, Kind.CHILD),
                story.office().archive().doneBy(decision.id()).stream()
                        .map(fact -> fact.stream().kind())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-33")
    @Tag("H-30")
    void afterwards_she_may_not_call_and_what_was_recorded_stays(Setting setting) {
        Silence story = Silence.begun(setting);
        story.proceed();
        StoryOffice office = story.office();
        office.on(setting.decided());
        List<RecordedFact> before =
                List.copyOf(office.archive().doneBy(decided(story).id()));
        assertFalse(before.isEmpty());
        assertEquals(List.of("NO_PAIRING"), story.calls(setting.decided()).codes());
        assertEquals(
                List.of("NO_PAIRING"),
                story.calls(setting.decided().plusDays(9)).codes());
        assertEquals(1, office.duties().ledger(story.pairing()).size());
        assertEquals("ACTIVE since " + setting.began(), office.archive().pairing(story.pairing(), setting.proposed()));
        assertEquals("PAIRED since " + setting.began(), office.archive().child(Silence.CHILD, setting.proposed()));
        assertEquals(1, office.reports().standing(Silence.MOTHER).warnings().size());
        assertTrue(before.stream().allMatch(RecordedFact::isIntact));
    }

    private static Command decided(Silence story) {
        Command decision = story.office().by("decider");
        story.revoke(decision).orElseThrow();
        return decision;
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("X-13")
    @Tag("S-24")
    void the_child_finds_another_mother_and_she_may_not_apply_again(Setting setting) {
        Silence story = Silence.begun(setting);
        story.proceed();
        StoryOffice office = story.office();
        office.on(setting.decided());
        decided(story);
        assertEquals(
                List.of("REVOKED_BEFORE"),
                office.registration()
                        .apply(
                                office.by("registrar"),
                                StoryPeople.mother("M-7", setting.home(), setting.route(), 1),
                                Particulars.none(),
                                office.today())
                        .codes());
        assertEquals(
                List.of("MOTHER_NOT_QUALIFIED"),
                office.pairing()
                        .propose(office.by("registrar"), Silence.MOTHER, Silence.CHILD)
                        .codes());
        PairingId next = office.pair(Silence.ANOTHER, Silence.CHILD);
        assertEquals("ACTIVE since " + setting.decided(), office.archive().pairing(next, office.today()));
        assertEquals("PAIRED since " + setting.decided(), story.childToday());
    }
}
