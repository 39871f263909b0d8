package org.jiedui.pairing;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.PerProperty;

/** Each law catches its wrong rounds; each of those keeps another law, so the catch is not for something else. */
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class PlantedBugProperties {

    /** Found and shrunk alike on every run: whether a bug is caught is no matter of luck. */
    private static final String SEED = "20260301";

    private static final int MANY = 10_000;

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M1_catches_a_round_that_forgets_living_pairs_of_people_it_does_not_know(@ForAll Sample sample) {
        RoundLaws.everyPairIsAdmissibleAndPlacesHold(sample, WrongRounds::forgettingStrangers);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M1_catches_a_round_that_lets_kin_override_an_exclusion(@ForAll Sample sample) {
        RoundLaws.everyPairIsAdmissibleAndPlacesHold(sample, WrongRounds::lettingKinOverride);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M1_catches_a_round_that_looks_at_the_route_under_every_programme(@ForAll Sample sample) {
        RoundLaws.everyPairIsAdmissibleAndPlacesHold(sample, WrongRounds::lookingAtTheRouteAlways);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_round_in_which_an_unknown_wait_comes_first(@ForAll Sample sample) {
        RoundLaws.nothingIsBetter(sample, WrongRounds::unknownWaitsFirst);
    }

    @Property
    void M1_and_M5_are_kept_by_the_round_in_which_an_unknown_wait_comes_first(
            @ForAll Sample sample, @ForAll @Size(2) List<@IntRange(min = 0, max = 4) Integer> order) {
        RoundLaws.everyPairIsAdmissibleAndPlacesHold(sample, WrongRounds::unknownWaitsFirst);
        RoundLaws.theOrderOfPeopleChangesNothing(sample, order, WrongRounds::unknownWaitsFirst);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_round_that_ignores_the_wait(@ForAll Sample sample) {
        RoundLaws.nothingIsBetter(sample, WrongRounds::ignoringTheWait);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_round_that_counts_one_need_a_child(@ForAll Sample sample) {
        RoundLaws.nothingIsBetter(sample, WrongRounds::oneNeedAChild);
    }

    @Property
    void M4_is_kept_by_the_round_that_counts_one_need_a_child(@ForAll Sample sample) {
        RoundLaws.nobodyIsLeftOutInSilence(sample, WrongRounds::oneNeedAChild);
        new ShortageLaws(sample, WrongRounds::oneNeedAChild).everySetBlocks();
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M2_catches_a_proof_without_the_rank_of_kin(@ForAll Sample sample) {
        RoundLaws.thePricesProveIt(sample, WrongRounds::droppingKinFromPrices);
    }

    @Property
    void M2_is_kept_by_the_pairs_whose_proof_lacks_the_rank_of_kin(@ForAll Sample sample) {
        RoundLaws.nothingIsBetter(sample, WrongRounds::droppingKinFromPrices);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M4_catches_a_cause_that_looks_at_places(@ForAll Sample sample) {
        RoundLaws.nobodyIsLeftOutInSilence(sample, WrongRounds::lookingAtPlacesForCauses);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M4_catches_a_shortage_that_is_followed_one_step_only(@ForAll Sample sample) {
        new ShortageLaws(sample, WrongRounds::stoppingAfterOneStep).everySetBlocks();
    }

    @Property
    void M4_the_remedies_hold_of_a_shortage_that_is_followed_one_step_only(@ForAll Sample sample) {
        ShortageLaws laws = new ShortageLaws(sample, WrongRounds::stoppingAfterOneStep);
        laws.everyChildIsInItsSet();
        laws.oneRecruitCoversOneMore();
        laws.theRecruitsOfASetCoverIt();
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M4_catches_two_shortages_told_as_one(@ForAll Sample sample) {
        new ShortageLaws(sample, WrongRounds::joiningAll).theSetsAreThoseOfTheDefinition();
    }

    @Property
    void M4_is_blocked_all_the_same_by_two_shortages_told_as_one(@ForAll Sample sample) {
        new ShortageLaws(sample, WrongRounds::joiningAll).everySetBlocks();
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M5_catches_a_round_that_breaks_ties_by_order_of_arrival(
            @ForAll Sample sample, @ForAll @Size(3) List<@IntRange(min = 0, max = 4) Integer> order) {
        RoundLaws.theOrderOfPeopleChangesNothing(sample, order, WrongRounds::byOrderOfArrival);
    }

    @Property
    void M1_and_M2_are_kept_by_the_round_that_breaks_ties_by_order_of_arrival(@ForAll Sample sample) {
        RoundLaws.everyPairIsAdmissibleAndPlacesHold(sample, WrongRounds::byOrderOfArrival);
        RoundLaws.nothingIsBetter(sample, WrongRounds::byOrderOfArrival);
    }

    @Property(tries = MANY, seed = SEED)
    @PerProperty(MustBeCaught.class)
    void M5_catches_a_round_that_keeps_the_pool_for_those_without_anybody(@ForAll Sample sample, @ForAll Mum mum) {
        RoundLaws.oneMoreMotherNeverCoversFewer(sample, mum, WrongRounds::keepingThePoolForThoseWithoutAnybody);
    }

    @Property
    void M1_is_kept_by_the_round_that_keeps_the_pool_for_those_without_anybody(@ForAll Sample sample) {
        RoundLaws.everyPairIsAdmissibleAndPlacesHold(sample, WrongRounds::keepingThePoolForThoseWithoutAnybody);
    }
}
