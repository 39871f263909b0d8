package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiedui.pairing.UnmetWish.Reason;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("H-20")
class KinWishesTest {

    private static final Kid KID = Kid.of("C", "420101000000");
    private static final Mum KIN = Mum.of("M", "420101000000").kinTo("C");

    private static Sample sample() {
        return Sample.under(Programmes.H).kids(KID);
    }

    private static void unmet(Reason reason, Sample sample) {
        assertEquals(
                List.of(new UnmetWish(MotherId.of("M"), ChildId.of("C"), reason)),
                sample.run().unmetWishes());
    }

    @Test
    void a_wish_that_is_honoured_now_or_was_before_is_no_warning() {
        assertEquals(List.of(), sample().mums(KIN).run().unmetWishes());
        assertEquals(List.of(), sample().mums(KIN).living("M", "C").run().unmetWishes());
    }

    @Test
    void a_wish_for_a_child_whom_nobody_knows_is_told() {
        unmet(Reason.UNKNOWN_CHILD, Sample.under(Programmes.H).mums(KIN));
        unmet(Reason.UNKNOWN_CHILD, Sample.under(Programmes.H).mums(KIN).living("X", "C"));
    }

    @Test
    void a_wish_for_a_child_who_is_paired_is_told() {
        unmet(Reason.ALREADY_PAIRED, sample().mums(KIN).living("X", "C"));
    }

    @Test
    void a_wish_for_a_child_who_is_not_in_the_round_is_told() {
        unmet(
                Reason.CHILD_NOT_IN_ROUND,
                Sample.under(Programmes.H).kids(KID.consent("")).mums(KIN));
    }

    @Test
    void a_wish_of_a_mother_who_is_not_qualified_is_told() {
        unmet(Reason.MOTHER_NOT_QUALIFIED, sample().mums(KIN.notQualified()));
    }

    @Test
    void kin_overrides_neither_area_nor_exclusion_nor_distance() {
        unmet(Reason.OUTSIDE_AREA, sample().mums(Mum.of("M", "420201000000").kinTo("C")));
        unmet(Reason.EXCLUDED, sample().mums(KIN).excluded("M", "C"));
        Sample far = Sample.under(Programmes.NEAR).kids(KID);
        unmet(Reason.TOO_FAR, far.mums(Mum.of("M", "420102000000").kinTo("C")));
    }

    @Test
    void no_place_is_kept_free_for_kin() {
        unmet(Reason.NO_PLACE, sample().mums(KIN).living("M", "X"));
    }

    @Test
    void a_wish_that_a_more_urgent_child_outweighs_is_told() {
        unmet(Reason.OUTWEIGHED, sample().mums(KIN).kids(KID.called("D").urgent(1)));
    }
}
