package org.jiedui.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiedui.duty.Bite;
import org.jiedui.duty.Case;
import org.jiedui.duty.Cases;

/** Laws R4 and R6 hold for the assessment, and each catches one that is wrong in one place. */
class StandingLawsProperties {

    @Property
    void the_assessment_agrees_with_a_second_reading_of_the_contract(@ForAll("cases") Case given) {
        assertEquals(new NaiveStanding().assess(given, given.asOf()), Assessing.REAL.assess(given, given.asOf()));
    }

    @Property
    void R4_a_cleared_warning_never_counts_again(@ForAll("cases") Case given) {
        StandingLaws.clearedIsCleared(Assessing.REAL, given);
    }

    @Example
    void R4_catches_an_assessment_that_forgets_early_cures() {
        caught(StandingLaws::clearedIsCleared, new WrongStandings.ForgetsEarlyCures());
    }

    @Property
    void R4_one_act_has_one_sanction(@ForAll("cases") Case given) {
        StandingLaws.oneActOneSanction(Assessing.REAL, given);
    }

    @Example
    void R4_catches_a_warning_that_takes_the_place_of_another() {
        caught(StandingLaws::oneActOneSanction, new WrongStandings.LatestWarning());
    }

    @Property
    void R6_keeping_more_never_worsens(@ForAll("cases") Case given) {
        StandingLaws.keepingMoreNeverWorsens(Assessing.REAL, given);
    }

    @Example
    void R6_catches_an_assessment_that_looks_at_the_first_contact_alone() {
        caught(StandingLaws::keepingMoreNeverWorsens, new WrongStandings.FirstContactOnly());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.quiet();
    }

    private static void caught(BiConsumer<Assessing, Case> law, Assessing wrong) {
        Bite.of(Cases.quiet(), given -> law.accept(wrong, given));
    }
}
