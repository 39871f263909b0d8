package org.jiedui.adapter.memory.law;

import static org.jiedui.qualification.Tier.COUNTY;
import static org.jiedui.qualification.Tier.PREFECTURE;
import static org.jiedui.qualification.Tier.PROVINCE;
import static org.jiedui.qualification.Tier.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.person.CaringMother;
import org.jiedui.person.RecordCheck;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Column;
import org.jiedui.port.Key;
import org.jiedui.port.Role;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.LateOpinion;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.Tier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Applications that do not go straight up: late, sent back, withdrawn, refused and appealed. */
@Tag("T-1")
class ApplicationsTest {

    private static final ApprovalTerms LIMITS = ApprovalTerms.none()
            .dueWithin(UNIT, 10)
            .dueWithin(PREFECTURE, 20)
            .escalating()
            .appealableWithin(15);

    private final Case file = Case.under(policy -> policy.on(LIMITS));
    private final World world = file.world();
    private final LocalDate first = world.today();

    private List<LateOpinion> lateOn(LocalDate day) {
        return world.office().applications().late(World.PROVINCE, day);
    }

    private void refused(Tier... tiers) {
        Stream.of(tiers).limit(tiers.length - 1L).forEach(tier -> assertEquals(List.of(), file.yes(tier)));
        assertEquals(List.of(), file.no(tiers[tiers.length - 1]));
        assertEquals("REJECTED", file.status());
    }

    @Test
    void an_opinion_is_late_from_the_day_after_its_last_and_no_longer_once_it_is_given() {
        LateOpinion late = new LateOpinion(file.id(), file.voice(UNIT).step(), first.plusDays(11));
        assertEquals(List.of(), lateOn(first.plusDays(10)));
        assertEquals(List.of(late), lateOn(first.plusDays(11)));
        assertEquals(
                first.plusDays(11).toString(),
                world.records()
                        .find(new Key(RowKind.QUALIFICATION, file.id().value()))
                        .orElseThrow()
                        .columns()
                        .get(Column.DUE));
        file.yes(UNIT);
        assertEquals(List.of(), lateOn(first.plusYears(1)));
    }

    @Test
    void a_late_opinion_stays_on_the_list_whatever_else_is_recorded() {
        world.sleep(30);
        file.check(RecordCheck.Result.CLEAR);
        assertEquals(1, lateOn(world.today()).size());
        assertEquals(List.of(), world.office().applications().late(DivisionCode.of("420526000000"), world.today()));
    }

    @Test
    @Tag("J3")
    void J3_the_tier_above_speaks_for_one_that_is_late_and_for_no_other() {
        world.sleep(10);
        assertEquals(
                List.of("NOT_OVERDUE"),
                file.say(Case.officer(COUNTY), file.voice(UNIT).by(COUNTY)));
        world.sleep(1);
        assertEquals(
                List.of("NOT_THE_LEVEL_ABOVE"),
                file.say(Case.officer(PREFECTURE), file.voice(UNIT).by(PREFECTURE)));
        assertEquals(List.of(), file.say(Case.officer(COUNTY), file.voice(UNIT).by(COUNTY)));
        assertEquals(file.voice(UNIT).by(COUNTY), file.file().opinions().get(0).voice());
        assertEquals(
                List.of("NOT_OVERDUE"),
                file.say(Case.officer(PREFECTURE), file.voice(COUNTY).by(PREFECTURE)));
        assertEquals(List.of(), file.yes(COUNTY));
    }

    @Test
    @Tag("J3")
    void J3_no_tier_speaks_for_another_where_the_programme_does_not_let_it() {
        Case strict = Case.under(policy -> policy.on(ApprovalTerms.none().dueWithin(UNIT, 10)));
        strict.world().sleep(100);
        assertEquals(
                List.of("NOT_OVERDUE"),
                strict.say(Case.officer(COUNTY), strict.voice(UNIT).by(COUNTY)));
        assertEquals(List.of(), strict.yes(UNIT));
    }

    @Test
    void the_province_decides_for_a_prefecture_that_is_late() {
        file.yes(UNIT);
        file.yes(COUNTY);
        world.sleep(21);
        assertEquals(
                List.of(),
                file.say(Case.officer(PROVINCE), file.voice(PREFECTURE).by(PROVINCE)));
        assertEquals("APPROVED", file.status());
        assertEquals(
                PREFECTURE,
                file.file().findApproval().map(QualificationApproved::by).orElseThrow());
    }

    @Test
    void what_is_sent_back_waits_for_her_and_begins_anew_from_the_unit() {
        file.yes(UNIT);
        assertEquals(List.of("OUT_OF_ORDER"), file.sendBack(PREFECTURE).codes());
        file.sendBack(COUNTY).orElseThrow();
        assertEquals("RETURNED", file.status());
        assertEquals(List.of("AWAITING_CORRECTION"), file.yes(COUNTY));
        assertEquals(List.of(), lateOn(first.plusYears(1)));
        file.resubmit(file.mother()).orElseThrow();
        assertEquals("APPLIED", file.status());
        assertEquals(List.of("OUT_OF_ORDER"), file.yes(COUNTY));
        for (Tier tier : List.of(UNIT, COUNTY, PREFECTURE)) {
            assertEquals(List.of(), file.yes(tier));
        }
        assertEquals("APPROVED", file.status());
    }

    @Test
    @Tag("J3")
    void J3_the_corrected_form_is_judged_and_its_home_is_the_one_she_applied_from() {
        assertEquals(List.of("NOT_RETURNED"), file.resubmit(file.mother()).codes());
        file.sendBack(UNIT).orElseThrow();
        assertEquals(
                List.of("HOME_CHANGED"),
                file.resubmit(changed("1971-03", "420526101201")).codes());
        file.resubmit(changed("2010-05", "420525101201")).orElseThrow();
        assertEquals(List.of("UNDER_18"), file.yes(UNIT));
    }

    private CaringMother changed(String born, String division) {
        CaringMother right = file.mother();
        return new CaringMother(
                right.id(),
                right.sex(),
                YearMonth.parse(born),
                DivisionCode.of(division),
                right.route(),
                right.source(),
                right.places(),
                right.kin());
    }

    @Test
    @Tag("H-6")
    void she_withdraws_at_every_step() {
        List<Runnable> ways = List.of(
                () -> file.yes(UNIT),
                () -> file.sendBack(COUNTY),
                () -> file.resubmit(file.mother()),
                () -> file.no(UNIT),
                () -> file.appeal(world.today()));
        for (int steps = 0; steps <= ways.size(); steps++) {
            if (steps == 4) {
                continue; // what is refused is over already
            }
            ways.subList(0, steps).forEach(Runnable::run);
            file.withdraw();
            assertEquals("WITHDRAWN", file.status(), "after " + steps);
            assertEquals(
                    List.of("QUALIFICATION_OVER"),
                    file.opine(Case.officer(UNIT), file.voice(UNIT), true, world.today()).stream()
                            .limit(1)
                            .toList());
            file.apply();
        }
    }

    @Test
    void an_appeal_is_taken_up_to_its_last_day_and_once() {
        refused(UNIT, COUNTY);
        LocalDate last = first.plusDays(15);
        world.sleep(16);
        assertEquals(List.of("REFUSAL_FINAL"), file.appeal(last.plusDays(1)));
        assertEquals(List.of(), file.appeal(last));
        assertEquals("APPEALED", file.status());
        assertEquals(List.of("NOT_REFUSED"), file.appeal(last));
        assertEquals(List.of("APPEAL_PENDING"), file.yes(PREFECTURE));
        assertEquals(List.of(), file.decideAppeal(Case.APPEALS, false));
        assertEquals("REJECTED", file.status());
        assertEquals(List.of("REFUSAL_FINAL"), file.appeal(world.today()));
        assertEquals(List.of("NOT_APPEALED"), file.decideAppeal(World.DECIDER, true));
    }

    @Test
    void a_refusal_that_is_recorded_late_leaves_her_all_her_days() {
        world.sleep(40);
        file.opine(Case.officer(UNIT), file.voice(UNIT), false, first);
        world.sleep(15);
        assertEquals(List.of(), file.appeal(world.today()));
    }

    @Test
    void where_the_programme_knows_no_appeal_a_refusal_is_final_at_once() {
        Case strict = Case.under(policy -> policy);
        strict.no(UNIT);
        assertEquals(List.of("REFUSAL_FINAL"), strict.appeal(strict.world().today()));
    }

    @Test
    void granted_the_tiers_that_are_left_follow() {
        refused(UNIT, COUNTY);
        file.appeal(world.today());
        assertEquals(List.of(), file.decideAppeal(Case.APPEALS, true));
        assertEquals("UNDER_REVIEW", file.status());
        assertEquals(List.of("OUT_OF_ORDER"), file.yes(COUNTY));
        assertEquals(List.of(), file.yes(PREFECTURE));
        assertEquals("APPROVED", file.status());
    }

    @Test
    @Tag("C-11")
    void granted_against_the_last_tier_the_level_above_has_approved_her() {
        refused(UNIT, COUNTY, PREFECTURE);
        file.appeal(world.today());
        file.decideAppeal(Case.APPEALS, true);
        QualificationApproved approval = file.file().findApproval().orElseThrow();
        assertEquals("PROVINCE 420000000000", approval.by() + " " + approval.division());
    }

    @Test
    @Tag("J3")
    void J3_an_appeal_is_granted_only_to_who_is_eligible_still() {
        refused(UNIT, COUNTY, PREFECTURE);
        file.appeal(world.today());
        world.sleep(366);
        assertEquals(List.of("RECORD_CHECK_LAPSED"), file.decideAppeal(Case.APPEALS, true));
        assertEquals(List.of(), file.decideAppeal(Case.APPEALS, false));
    }

    @Test
    @Tag("R5")
    void R5_nobody_who_judged_her_before_decides_on_her_appeal() {
        refused(UNIT, COUNTY);
        file.appeal(world.today());
        for (Tier tier : List.of(UNIT, COUNTY)) {
            assertEquals(List.of("INVOLVED_BEFORE"), file.decideAppeal(Case.officer(tier), true));
        }
        assertEquals(List.of("INVOLVED_BEFORE"), file.decideAppeal(World.OFFICER, true)); // who attested
        assertEquals(List.of("OWN_CASE"), file.decideAppeal(StandingStep.herself(file.id()), true));
        assertEquals(List.of(), file.decideAppeal(Case.officer(PREFECTURE), true));
    }

    @Test
    @Tag("J3")
    void J3_the_level_above_the_one_that_refused_decides_on_an_appeal() {
        Case here = Case.under(policy -> policy.on(LIMITS), right -> decidersOf("420500000000", right), 0);
        here.no(UNIT);
        here.appeal(here.world().today());
        assertEquals(List.of("NOT_AUTHORISED"), here.decideAppeal(Case.APPEALS, true));
        Case above = Case.under(policy -> policy.on(LIMITS), right -> decidersOf("420525000000", right), 0);
        above.no(UNIT);
        above.appeal(above.world().today());
        assertEquals(List.of(), above.decideAppeal(Case.APPEALS, true));
    }

    private static Authority decidersOf(String division, Authority right) {
        return (actor, role, where, day) ->
                role == Role.DECIDER ? where.digits().equals(division) : right.mayAct(actor, role, where, day);
    }

    @Test
    @Tag("H-23")
    @Tag("X-8")
    void nobody_stands_above_the_province() {
        for (int number : List.of(3, 4)) { // a county under the province, and a provincial organ
            Case direct = Case.under(policy -> policy.on(LIMITS), right -> right, number);
            List<Tier> chain = number == 3 ? List.of(UNIT, COUNTY) : List.of(UNIT);
            chain.forEach(tier -> assertEquals(List.of(), direct.yes(tier)));
            assertEquals(List.of(), direct.no(PROVINCE));
            assertEquals(List.of("NO_LEVEL_ABOVE"), direct.appeal(direct.world().today()));
        }
        assertTrue(world.asked().stream().noneMatch(Asked::isDenied));
    }
}
