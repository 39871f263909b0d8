package org.jiedui.adapter.memory.law;

import static org.jiedui.qualification.Tier.COUNTY;
import static org.jiedui.qualification.Tier.PREFECTURE;
import static org.jiedui.qualification.Tier.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.adapter.memory.MemoryAuthority.Delegation;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.Tier;
import org.jiedui.qualification.Voice;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may speak on an application: her own, her kin's, her report's, for another, and twice. */
class ApprovalPersonsTest {

    private static final ActorId DEPUTY = ActorId.of("deputy-1");
    private static final ApprovalTerms SEPARATE = ApprovalTerms.none().bySeparatePersons();
    private static final DateSpan WEEK = new DateSpan(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 17));

    /** Approvers and mothers may approve; the deputy may only for some of them, and in one week. */
    private static Authority deputising(Authority right) {
        List<Delegation> delegations =
                List.of(Case.officer(UNIT), Case.officer(COUNTY), ActorId.of("M-0"), ActorId.of("kin-1")).stream()
                        .map(principal -> new Delegation(DEPUTY, principal, Role.APPROVER, WEEK))
                        .toList();
        Authority delegated = MemoryAuthority.of(List.of(), delegations);
        return new Authority() {
            @Override
            public boolean mayAct(ActorId actor, Role role, DivisionCode division, LocalDate day) {
                return !actor.equals(DEPUTY) && right.mayAct(actor, role, division, day);
            }

            @Override
            public boolean mayActFor(ActorId actor, ActorId principal, Role role, LocalDate day) {
                return delegated.mayActFor(actor, principal, role, day);
            }
        };
    }

    private static Case deputised() {
        return Case.under(policy -> policy.on(SEPARATE), ApprovalPersonsTest::deputising, 0);
    }

    private static List<String> forThe(Case file, ActorId principal, Tier tier) {
        return file.say(DEPUTY, file.voice(tier).onBehalfOf(principal));
    }

    @Test
    @Tag("J3")
    void J3_a_deputy_speaks_on_the_days_of_the_delegation_and_for_who_delegated() {
        Case file = deputised();
        ActorId unit = Case.officer(UNIT);
        file.world().sleep(4);
        assertEquals(List.of("NOT_AUTHORISED"), forThe(file, unit, UNIT));
        file.world().sleep(1);
        assertEquals(List.of("NOT_AUTHORISED"), file.yesBy(DEPUTY, UNIT));
        assertEquals(List.of("NOT_AUTHORISED"), forThe(file, Case.officer(PREFECTURE), UNIT));
        assertEquals(
                List.of("NOT_AUTHORISED"),
                file.opine(
                        DEPUTY,
                        file.voice(UNIT).onBehalfOf(unit),
                        true,
                        WEEK.from().minusDays(1)));
        assertEquals(List.of(), forThe(file, unit, UNIT));
        assertEquals(unit, file.file().opinions().get(0).voice().findPrincipal().orElseThrow());
        file.world().sleep(7);
        assertEquals(List.of("NOT_AUTHORISED"), forThe(file, Case.officer(COUNTY), COUNTY));
    }

    @Test
    @Tag("R5")
    void R5_what_bars_who_delegated_bars_her_deputy() {
        Case file = deputised();
        file.world().sleep(5);
        file.declareKin(World.OFFICER, ActorId.of("kin-1"));
        assertEquals(List.of("OWN_CASE"), forThe(file, ActorId.of("M-0"), UNIT));
        assertEquals(List.of("OWN_KIN"), forThe(file, ActorId.of("kin-1"), UNIT));
        assertEquals(List.of(), forThe(file, Case.officer(UNIT), UNIT));
        assertEquals(List.of("SAME_PERSON"), forThe(file, Case.officer(COUNTY), COUNTY));
        assertEquals(List.of("SAME_PERSON"), file.yesBy(Case.officer(UNIT), COUNTY));
        assertEquals(List.of(), file.yes(COUNTY));
    }

    @Test
    @Tag("R5")
    void R5_what_bars_the_deputy_bars_her_whomever_she_acts_for() {
        Case file = deputised();
        file.world().sleep(5);
        assertEquals(List.of(), file.declareKin(DEPUTY, DEPUTY));
        assertEquals(List.of("OWN_KIN"), forThe(file, Case.officer(UNIT), UNIT));
    }

    @Test
    @Tag("R5")
    void R5_kin_judges_nothing_of_hers_under_any_application() {
        Case file = Case.under(policy -> policy);
        assertEquals(List.of("NOT_AUTHORISED"), file.declareKin(World.STRANGER, World.OFFICER));
        assertEquals(List.of(), file.declareKin(World.DECIDER, World.DECIDER));
        assertEquals(List.of("OWN_KIN"), file.yesBy(World.DECIDER, UNIT));
        LocalDate today = file.world().today();
        assertEquals(
                List.of("OWN_KIN"),
                file.world()
                        .ask(
                                World.DECIDER,
                                (office, command) -> office.duties().grantLeave(command, file.id(), today, today))
                        .codes());
        file.withdraw();
        file.apply();
        assertEquals(List.of("OWN_KIN"), file.yesBy(World.DECIDER, UNIT));
        assertEquals(List.of(), file.yes(UNIT));
    }

    @Test
    @Tag("R5")
    void R5_who_reported_her_speaks_on_no_later_application() {
        Case file = Case.under(policy -> policy);
        List.of(UNIT, COUNTY, PREFECTURE).forEach(file::yes);
        new RegistrationStep.Register(0, 0).play(file.world());
        new CareStep.Report(0, 0, true, true).play(file.world());
        assertEquals("SUSPENDED", file.status());
        ActorId reporter = file.world().last().asking();
        file.withdraw();
        file.apply();
        assertEquals(List.of("OWN_REPORT"), file.yesBy(reporter, UNIT));
        assertEquals(List.of(), file.yes(UNIT));
    }

    @Test
    @Tag("R5")
    void R5_one_person_speaks_for_one_tier_where_the_programme_says_so() {
        Case file = Case.under(policy -> policy.on(SEPARATE));
        assertEquals(List.of(), file.yes(UNIT));
        assertEquals(List.of("SAME_PERSON"), file.yesBy(Case.officer(UNIT), COUNTY));
        assertEquals(List.of(), file.yes(COUNTY));
        file.sendBack(PREFECTURE).orElseThrow();
        file.resubmit(file.mother()).orElseThrow();
        assertEquals(List.of(), file.yes(UNIT)); // a new round has new opinions
        assertEquals(List.of(), file.yes(COUNTY));
        assertEquals(List.of("SAME_PERSON"), file.yesBy(Case.officer(UNIT), PREFECTURE));
        assertEquals(List.of(), file.yes(PREFECTURE));
    }

    @Test
    @Tag("R5")
    void R5_a_book_that_forgets_separate_persons_would_be_caught() {
        Case file = Case.under(policy -> policy.on(ApprovalTerms.none()));
        file.yes(UNIT);
        assertEquals(List.of(), file.yesBy(Case.officer(UNIT), COUNTY));
    }

    @Test
    @Tag("S3")
    void S3_commands_kept_together_see_who_spoke_before() {
        Case file = Case.under(policy -> policy.on(SEPARATE));
        List<Function<ProgrammeOffice, Answer<OpinionGiven>>> commands = List.of(
                office -> opined(office, file, "t1", UNIT, UNIT),
                office -> opined(office, file, "t2", UNIT, COUNTY),
                office -> opined(office, file, "t3", COUNTY, COUNTY));
        List<Answer<OpinionGiven>> answers = file.world().office().together(commands);
        assertEquals(
                List.of(List.of(), List.of("SAME_PERSON"), List.of()),
                answers.stream().map(Answer::codes).toList());
    }

    private static Answer<OpinionGiven> opined(ProgrammeOffice office, Case file, String id, Tier person, Tier tier) {
        Voice voice = file.voice(tier);
        Command command = new Command(CommandId.of(id), Case.officer(person));
        return office.applications()
                .opine(command, file.id(), voice, true, file.world().today());
    }
}
