package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitSource;
import org.jiedui.place.PairingArea;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PairingPolicyTest {

    private static final Kid KID = Kid.of("C", "420101000000");

    private static PairingPolicyBuilder builder() {
        return PairingPolicy.builder(PairingArea.everywhere(), "S-7");
    }

    private static void refused(Executable misuse) {
        assertThrows(IllegalArgumentException.class, misuse);
    }

    private static List<Finding> findings(PairingPolicy policy, Kid kid) {
        return policy.scopeFindings(kid.child(), kid.guardianConsent(), Sample.DAY);
    }

    @Test
    void a_policy_of_which_nothing_is_told_is_national_one_to_one_and_holds_thirty_days() {
        PairingPolicy policy = builder().build();
        assertEquals(PairingScope.national(), policy.scope());
        assertEquals(PairingLimits.oneToOne(), policy.limits());
        assertFalse(policy.hasProvincialPool());
        assertEquals(OptionalInt.empty(), policy.findFarthest());
        assertEquals(30, policy.holdDays());
        assertEquals(14, policy.ownConsentAge());
        assertEquals(List.of(ClauseId.of("S-7")), policy.clauses());
    }

    @Test
    void a_copy_keeps_all_that_it_is_not_told_otherwise() {
        PairingPolicy copy = Programmes.NEAR.policy().toBuilder()
                .holdDays(7)
                .ownConsentAge(8)
                .build();
        assertEquals(OptionalInt.of(Programmes.FARTHEST), copy.findFarthest());
        assertTrue(copy.hasProvincialPool());
        assertEquals(List.of(7, 8), List.of(copy.holdDays(), copy.ownConsentAge()));
        assertEquals(Programmes.H.policy().limits(), copy.limits());
        assertEquals(Programmes.sources().preferred(), copy.preferences().preferred());
    }

    @Test
    void numbers_out_of_bounds_are_misuse() {
        refused(() -> PairingPolicy.builder(PairingArea.everywhere()));
        refused(() -> builder().farthest(-1));
        refused(() -> builder().holdDays(0));
        refused(() -> builder().holdDays(366));
        refused(() -> builder().ownConsentAge(-1));
        refused(() -> builder().ownConsentAge(19));
        refused(() -> SourcePreferences.surcharging(-1));
        refused(() -> SourcePreferences.surcharging(1_000_001));
        refused(() -> SourcePreferences.none().prefer(Need.SAFETY, Set.of()));
        refused(() -> SourcePreferences.none().prefer(Need.SAFETY, Set.of(RecruitSource.UNSTATED)));
        refused(() -> new PairingScope(0, Set.of(ParentsAway.BOTH), ClauseId.of("M-1")));
        refused(() -> new PairingScope(19, Set.of(ParentsAway.BOTH), ClauseId.of("M-1")));
        refused(() -> new PairingScope(16, Set.of(), ClauseId.of("M-1")));
    }

    @Test
    @Tag("X-2")
    void limits_and_forms_say_the_same() {
        assertEquals(
                Set.of(PairingForm.ONE_TO_ONE, PairingForm.ONE_TO_MANY),
                PairingLimits.oneToMany(9).forms());
        assertEquals(1, PairingLimits.manyToOne(PairingLimits.NO_LIMIT).childrenPerMother());
        refused(() -> PairingLimits.oneToMany(1));
        refused(() -> PairingLimits.oneToMany(10));
        refused(() -> PairingLimits.manyToOne(1));
        refused(() -> new PairingLimits(1, 1, Set.of()));
        refused(() -> new PairingLimits(0, 1, Set.of(PairingForm.ONE_TO_ONE)));
        refused(() -> new PairingLimits(1, 0, Set.of(PairingForm.ONE_TO_ONE)));
        refused(() -> new PairingLimits(2, 1, Set.of(PairingForm.ONE_TO_ONE)));
        refused(() -> new PairingLimits(1, 2, Set.of(PairingForm.ONE_TO_ONE)));
    }

    @Test
    @Tag("H-21")
    @Tag("E-2")
    void a_mother_has_the_lesser_of_what_she_offers_and_what_is_allowed() {
        Mum mum = Mum.of("M", "420101000000");
        assertEquals(1, Programmes.H.policy().places(mum.offering(4).mother()));
        assertEquals(4, Programmes.E.policy().places(mum.offering(4).mother()));
        PairingPolicy three = builder().limits(PairingLimits.oneToMany(3)).build();
        assertEquals(3, three.places(mum.offering(4).mother()));
    }

    @Test
    @Tag("M-1")
    @Tag("M-11")
    void a_child_in_scope_with_consent_has_no_findings() {
        assertEquals(List.of(), findings(builder().build(), KID));
    }

    @Test
    @Tag("M-1")
    @Tag("M-11")
    void all_findings_on_a_child_are_told_in_order_with_their_clauses() {
        Kid kid = KID.born("2005-01-01").away(ParentsAway.ONE).consent("");
        assertEquals(
                List.of(
                        Finding.broken("AGE_16", "M-1"),
                        Finding.broken("NOT_LEFT_BEHIND", "M-1"),
                        Finding.broken("GUARDIAN_CONSENT_MISSING", "M-11")),
                findings(builder().build(), kid));
    }

    @Test
    @Tag("M-1")
    void parents_of_whom_nothing_is_known_are_undetermined() {
        Finding finding =
                findings(builder().build(), KID.away(ParentsAway.UNSTATED)).get(0);
        assertEquals(Verdict.UNDETERMINED, finding.verdict());
    }

    @Test
    @Tag("M-2")
    void a_programme_of_the_older_definition_has_its_own_limit_code_and_clause() {
        Set<ParentsAway> older = Set.of(ParentsAway.BOTH, ParentsAway.ONE_AND_OTHER_UNABLE, ParentsAway.ONE);
        PairingPolicy policy =
                builder().scope(new PairingScope(18, older, ClauseId.of("M-2"))).build();
        assertEquals(List.of(), findings(policy, KID.away(ParentsAway.ONE).born("2008-03-01")));
        assertEquals(
                List.of(Finding.broken("AGE_18", "M-2")),
                findings(policy, KID.born(LocalDate.of(2008, 2, 28).toString())));
    }
}
