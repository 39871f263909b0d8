package org.jiedui.adapter.memory.law;

import java.util.List;
import org.jiedui.person.RecordCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Histories in which a law was once found broken, as they were shrunk. */
class FoundHistoriesTest {

    private static void live(Law law, Step... steps) {
        Book.IDS.forEach(programme -> new History(programme, true, List.of(steps)).play(Parts.right(), law));
    }

    @Test
    @Tag("R7")
    void R7_harm_is_reported_by_somebody_who_may_not_keep_the_ledger() {
        live(Law.R7, new CareStep.Contact(0, 0, 0, true, true));
    }

    @Test
    @Tag("P6")
    @Tag("M-9")
    void P6_an_open_query_does_not_outlive_the_answer_before_it() {
        live(Law.P6, new ScreeningStep.Check(0, RecordCheck.Result.UNANSWERED, 0), new Step.Sleep(365));
    }

    @Test
    @Tag("P1")
    @Tag("M-9")
    void P1_an_open_query_does_not_hide_a_hit() {
        live(
                Law.P1,
                new ScreeningStep.Check(0, RecordCheck.Result.HIT, 0),
                new ScreeningStep.Check(0, RecordCheck.Result.UNANSWERED, 0),
                new Step.Sleep(40));
    }

    @Test
    @Tag("P3")
    void P3_a_child_who_left_does_not_come_back_by_a_new_consent() {
        live(
                Law.P3,
                new RegistrationStep.Close(3, 0),
                new RegistrationStep.WithdrawConsent(3, 0),
                new RegistrationStep.Consent(3, 0));
    }

    @Test
    @Tag("P3")
    @Tag("S-24")
    void P3_the_wait_opens_although_another_mother_is_only_proposed() {
        live(Law.P3, new Step.Sleep(9), new PairingStep.Propose(1, 0), new PairingStep.End(2, 0));
    }

    @Test
    @Tag("P3")
    @Tag("P5")
    @Tag("M-11")
    void P3_a_consent_from_before_the_withdrawal_brings_no_child_back() {
        live(
                Law.P3,
                new Step.Sleep(30),
                new RegistrationStep.WithdrawConsent(0, 0),
                new RegistrationStep.Consent(0, 20));
    }

    @Test
    @Tag("R5")
    @Tag("R1")
    void R5_who_reported_her_does_not_disqualify_her() {
        live(Law.R5, new CareStep.Report(0, 0, true, true), new StandingStep.Disqualify(0, 15));
    }

    @Test
    @Tag("R5")
    void R5_nobody_lifts_her_own_suspension() {
        live(Law.R5, new StandingStep.Suspend(0, 30), new StandingStep.Lift(0, 2));
    }

    @Test
    @Tag("R1")
    void R1_a_ground_that_was_lifted_disqualifies_nobody() {
        live(
                Law.R1,
                new StandingStep.Suspend(0, 60),
                new StandingStep.Propose(0, false, 0),
                new StandingStep.Notify(0, 0),
                new StandingStep.Lift(0, 0),
                new Step.Sleep(15),
                new StandingStep.Revoke(0, 1));
    }

    @Test
    @Tag("R2")
    @Tag("H-30")
    void R2_a_new_application_does_not_rewrite_the_one_before() {
        live(
                Law.R2,
                new Step.Sleep(60),
                new StandingStep.Suspend(0, 20),
                new Step.Sleep(10),
                new ScreeningStep.Withdraw(0, false, 0),
                new RegistrationStep.Apply(0, 50));
    }

    @Test
    @Tag("R2")
    void R2_a_second_suspension_does_not_reach_back_over_the_days_between() {
        live(Law.R2, new StandingStep.Suspend(0, 10), new Step.Sleep(30), new StandingStep.Suspend(0, 10));
    }

    @Test
    @Tag("P3")
    void P3_a_proposal_that_a_late_withdrawal_ends_does_not_bring_back_a_child_who_left() {
        live(
                Law.P3,
                new PairingStep.Propose(1, 1),
                new Step.Sleep(31),
                new RegistrationStep.WithdrawConsent(1, 0),
                new ScreeningStep.Withdraw(1, false, 31));
    }
}
