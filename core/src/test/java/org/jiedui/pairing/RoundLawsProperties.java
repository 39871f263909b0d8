package org.jiedui.pairing;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of the round on small pools under all programmes, against the contract and exhaustive search. */
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class RoundLawsProperties {

    @Property
    @Tag("H-22")
    @Tag("H-23")
    void M1_every_pair_is_admissible_and_places_hold(@ForAll Sample sample) {
        RoundLaws.everyPairIsAdmissibleAndPlacesHold(sample, Sample::run);
    }

    @Property
    @Tag("E-2")
    void M1_every_pair_says_what_it_is(@ForAll Sample sample) {
        RoundLaws.everyPairSaysWhatItIs(sample, Sample::run);
    }

    @Property
    @Tag("H-20")
    @Tag("S-7")
    @Tag("S-9")
    void M2_no_feasible_set_is_better(@ForAll Sample sample) {
        RoundLaws.nothingIsBetter(sample, Sample::run);
    }

    @Property
    void M2_the_prices_prove_it(@ForAll Sample sample) {
        RoundLaws.thePricesProveIt(sample, Sample::run);
    }

    @Property
    void M4_every_child_left_out_has_its_cause(@ForAll Sample sample) {
        RoundLaws.nobodyIsLeftOutInSilence(sample, Sample::run);
        RoundLaws.theCountsAddUp(sample, Sample::run);
    }

    @Property
    void M4_every_shortage_is_real(@ForAll Sample sample) {
        ShortageLaws laws = new ShortageLaws(sample, Sample::run);
        laws.everySetBlocks();
        laws.everyChildIsInItsSet();
        laws.theSetsAreThoseOfTheDefinition();
        laws.theProvincialPoolIsUsedUp();
    }

    @Property
    void M4_the_remedy_applied_covers_the_stated_number(@ForAll Sample sample) {
        ShortageLaws laws = new ShortageLaws(sample, Sample::run);
        laws.oneRecruitCoversOneMore();
        laws.theRecruitsOfASetCoverIt();
    }

    @Property
    void M5_one_more_mother_never_leaves_more_children_out(@ForAll Sample sample, @ForAll Mum mum) {
        RoundLaws.oneMoreMotherNeverCoversFewer(sample, mum, Sample::run);
    }

    @Property
    void M5_the_order_of_people_changes_nothing(
            @ForAll Sample sample, @ForAll @Size(3) List<@IntRange(min = 0, max = 4) Integer> order) {
        RoundLaws.theOrderOfPeopleChangesNothing(sample, order, Sample::run);
    }
}
