package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedui.person.ParentsAway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundCauseTest {

    private static final Kid KID = Kid.of("C", "420101000000");
    private static final Mum MUM = Mum.of("M", "420101000000");

    private static List<String> leftOut(Kid... kids) {
        return Sample.leftOut(Sample.under(Programmes.H).mums(MUM).kids(kids).run());
    }

    @Test
    @Tag("M-1")
    void a_child_is_too_old_from_the_day_after_the_sixteenth_birthday() {
        assertEquals(List.of("C AGE_16"), leftOut(KID.born("2010-02-28")));
        assertEquals(List.of(), leftOut(KID.born("2010-03-01")));
    }

    @Test
    @Tag("M-1")
    void a_child_with_one_parent_away_is_left_behind_only_if_the_other_is_unable() {
        assertEquals(List.of("C NOT_LEFT_BEHIND"), leftOut(KID.away(ParentsAway.ONE)));
        assertEquals(List.of("C NOT_LEFT_BEHIND"), leftOut(KID.away(ParentsAway.UNSTATED)));
        assertEquals(List.of(), leftOut(KID.away(ParentsAway.ONE_AND_OTHER_UNABLE)));
    }

    @Test
    @Tag("M-11")
    void a_child_without_consent_by_the_day_is_left_out_until_it_is_obtained() {
        assertEquals(List.of("C GUARDIAN_CONSENT_MISSING"), leftOut(KID.consent("")));
        assertEquals(List.of("C GUARDIAN_CONSENT_MISSING"), leftOut(KID.consent("2026-03-02")));
        assertEquals(List.of(), leftOut(KID.consent("2026-03-01")));
    }

    @Test
    void the_first_cause_that_holds_is_told() {
        Kid two = KID.called("C2").consent("").away(ParentsAway.ONE);
        assertEquals(
                List.of("C1 AGE_16", "C2 NOT_LEFT_BEHIND"),
                leftOut(two.called("C1").born("2005-01-01"), two));
    }

    @Test
    void a_child_has_no_admissible_mother_where_nobody_of_the_area_is_qualified() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID)
                .mums(MUM.notQualified(), Mum.of("M2", "420201000000"))
                .run();
        assertEquals(List.of("C NO_ADMISSIBLE_MOTHER"), Sample.leftOut(outcome));
    }

    @Test
    @Tag("H-21")
    void a_mother_without_a_place_left_makes_it_a_shortage_all_the_same() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID)
                .mums(MUM)
                .living("M", "Elsewhere")
                .run();
        assertEquals(List.of("C SHORTAGE"), Sample.leftOut(outcome));
        assertEquals(0, outcome.counts().admissiblePairs());
    }

    @Test
    void a_child_is_excluded_where_each_qualified_mother_is_barred_whatever_her_places() {
        Sample sample = Sample.under(Programmes.H)
                .kids(KID)
                .mums(MUM, Mum.of("M2", "420102000000"))
                .living("M2", "Elsewhere")
                .excluded("M", "C");
        assertEquals(List.of("C SHORTAGE"), Sample.leftOut(sample.run()));
        assertEquals(
                List.of("C EXCLUDED"), Sample.leftOut(sample.excluded("M2", "C").run()));
    }

    @Test
    void an_exclusion_bars_exactly_these_two() {
        RoundOutcome outcome = Sample.under(Programmes.E)
                .kids(KID, KID.called("D"))
                .mums(MUM.offering(2), MUM.called("M2").offering(2))
                .excluded("M", "C")
                .excluded("M2", "D")
                .run();
        assertEquals(List.of("M-D", "M2-C"), Sample.pairs(outcome));
        assertEquals(2, outcome.counts().admissiblePairs());
    }

    @Test
    void a_child_is_too_far_only_where_the_programme_sets_a_distance() {
        Sample sample = Sample.under(Programmes.NEAR).kids(KID).mums(Mum.of("M", "420102000000"));
        assertEquals(33_359, Meridian.point("420101000000").metresTo(Meridian.point("420102000000")));
        assertEquals(List.of("C TOO_FAR"), Sample.leftOut(sample.run()));
        assertEquals(0, sample.run().counts().admissiblePairs());
        RoundPool pool = sample.pool();
        PairingPolicy exact = Programmes.H.policy().toBuilder().farthest(33_359).build();
        PairingPolicy short1 =
                Programmes.H.policy().toBuilder().farthest(33_358).build();
        assertEquals(List.of("M-C"), Sample.pairs(Round.run(pool, exact, Meridian.divisions(), Sample.DAY)));
        assertEquals(List.of(), Sample.pairs(Round.run(pool, short1, Meridian.divisions(), Sample.DAY)));
    }

    @Test
    void one_near_mother_without_a_place_makes_it_a_shortage_and_not_too_far() {
        RoundOutcome outcome = Sample.under(Programmes.NEAR)
                .kids(KID)
                .mums(Mum.of("M", "420102000000"), Mum.of("M2", "420101000000"))
                .living("M2", "Elsewhere")
                .run();
        assertEquals(List.of("C SHORTAGE"), Sample.leftOut(outcome));
    }

    @Test
    void each_cause_names_the_smallest_thing_that_would_help() {
        Map<Cause, Remedy> remedies =
                List.of(Cause.values()).stream().collect(Collectors.toMap(cause -> cause, Cause::remedy));
        assertEquals(Remedy.NONE, remedies.get(Cause.OVER_AGE));
        assertEquals(Remedy.NONE, remedies.get(Cause.NOT_LEFT_BEHIND));
        assertEquals(Remedy.OBTAIN_CONSENT, remedies.get(Cause.GUARDIAN_CONSENT_MISSING));
        assertEquals(Remedy.RECRUIT, remedies.get(Cause.NO_ADMISSIBLE_MOTHER));
        assertEquals(Remedy.RECRUIT, remedies.get(Cause.EXCLUDED));
        assertEquals(Remedy.RECRUIT, remedies.get(Cause.TOO_FAR));
        assertEquals(Remedy.RECRUIT, remedies.get(Cause.SHORTAGE));
    }

    @Test
    void the_counts_name_every_cause_in_order_and_distance_only_where_it_is_set() {
        String causes = "[AGE_16, NOT_LEFT_BEHIND, GUARDIAN_CONSENT_MISSING, NO_ADMISSIBLE_MOTHER, EXCLUDED, SHORTAGE]";
        RoundOutcome h = Sample.under(Programmes.H).run();
        RoundOutcome near = Sample.under(Programmes.NEAR).run();
        assertEquals(causes, h.counts().leftOut().keySet().toString());
        assertEquals(
                causes.replace("SHORTAGE", "TOO_FAR, SHORTAGE"),
                near.counts().leftOut().keySet().toString());
    }

    @Test
    void a_child_left_out_names_a_shortage_exactly_for_want_of_places() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .mums(MUM)
                .kids(KID, KID.called("D").consent(""), KID.called("E"))
                .run();
        assertEquals(List.of("D GUARDIAN_CONSENT_MISSING", "E SHORTAGE"), Sample.leftOut(outcome));
        assertEquals(true, outcome.leftOut().get(0).findShortage().isEmpty());
        assertEquals(1, outcome.leftOut().get(1).findShortage().getAsInt());
        LeftOut child = outcome.leftOut().get(0);
        assertThrows(IllegalArgumentException.class, () -> new LeftOut(child.child(), child.cause(), child.code(), 1));
    }
}
