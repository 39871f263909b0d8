package org.jiedui.adapter.memory.law;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws hold in every history, under each programme that comes with the library. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // whole histories of zeros prove nothing
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class LawProperties {

    @Property
    @Tag("P1")
    @Tag("H-33")
    void P1_nobody_who_does_not_serve_has_an_active_pairing(@ForAll History history) {
        history.play(Parts.right(), Law.P1);
    }

    @Property
    @Tag("P2")
    @Tag("X-2")
    void P2_no_day_has_more_pairings_than_the_form_allows(@ForAll History history) {
        history.play(Parts.right(), Law.P2);
    }

    @Property
    @Tag("P3")
    @Tag("S-24")
    @Tag("X-25")
    void P3_no_child_is_silently_uncovered(@ForAll History history) {
        history.play(Parts.right(), Law.P3);
    }

    @Property
    @Tag("P4")
    @Tag("H-30")
    @Tag("X-24")
    void P4_what_was_told_is_never_rewritten(@ForAll History history) {
        history.play(Parts.right(), Law.P4);
    }

    @Property
    @Tag("P5")
    @Tag("H-6")
    @Tag("E-4")
    void P5_nothing_is_active_without_the_consents(@ForAll History history) {
        history.play(Parts.right(), Law.P5);
    }

    @Property
    @Tag("P6")
    @Tag("M-9")
    void P6_nothing_is_active_without_a_clean_check_of_this_year(@ForAll History history) {
        history.play(Parts.right(), Law.P6);
    }

    @Property
    @Tag("P7")
    @Tag("X-24")
    void P7_an_excluded_pair_is_never_proposed(@ForAll History history) {
        history.play(Parts.right(), Law.P7);
    }

    @Property
    @Tag("R1")
    @Tag("H-33")
    @Tag("X-13")
    void R1_nobody_is_disqualified_unheard(@ForAll History history) {
        history.play(Parts.right(), Law.R1);
    }

    @Property
    @Tag("R2")
    void R2_a_suspension_acts_at_once_and_lapses_unless_confirmed(@ForAll History history) {
        history.play(Parts.right(), Law.R2);
    }

    @Property
    @Tag("R3")
    @Tag("H-27")
    void R3_each_decision_carries_the_version_of_its_day(@ForAll History history) {
        history.play(Parts.right(), Law.R3);
    }

    @Property
    @Tag("R5")
    void R5_nobody_decides_on_herself_or_her_own_report(@ForAll History history) {
        history.play(Parts.right(), Law.R5);
    }

    @Property
    @Tag("R7")
    void R7_suspected_harm_is_reported_even_by_a_refused_command(@ForAll History history) {
        history.play(Parts.right(), Law.R7);
    }

    @Property
    @Tag("S1")
    @Tag("H-30")
    void S1_the_facts_fold_into_what_is_kept(@ForAll History history) {
        history.play(Parts.right(), Law.S1);
    }

    @Property
    @Tag("S3")
    void S3_a_command_sent_again_has_one_effect_and_one_answer(@ForAll History history) {
        history.play(Parts.right(), Law.S3);
    }

    @Property
    @Tag("V1")
    @Tag("S-5")
    void V1_no_personal_value_is_told(@ForAll History history) {
        history.play(Parts.right(), Law.V1);
    }
}
