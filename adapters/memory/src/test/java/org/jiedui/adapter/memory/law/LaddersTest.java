package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.Tier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** J3 through the front door: every chain of up to four tiers, every order and omission of their opinions. */
@Tag("T-1")
class LaddersTest {

    private static final List<Tier> TIERS = List.of(Tier.values());

    @Test
    @Tag("J3")
    @Tag("H-22")
    void J3_only_the_right_order_without_omission_qualifies() {
        int qualified = 0;
        for (List<Tier> chain : chains()) {
            for (List<Tier> order : orders(TIERS)) {
                qualified += climb(chain, order, UnaryOperator.identity()) ? 1 : 0;
            }
        }
        // Of 65 orders, those that hold the chain as a subsequence: 49 hold one given tier, 19 two in order, 5 and 1.
        assertEquals(4 * 49 + 6 * 19 + 4 * 5 + 1, qualified);
    }

    @Test
    @Tag("J3")
    void J3_catches_a_book_that_lost_the_last_tier() {
        List<Tier> chain = List.of(Tier.UNIT, Tier.COUNTY);
        assertThrows(AssertionError.class, () -> climb(chain, chain, policy -> ApprovalPolicy.of(List.of(Tier.UNIT))));
    }

    /** Each opinion is on a day of its own; the answers are compared with a count of fingers. */
    private static boolean climb(List<Tier> chain, List<Tier> order, UnaryOperator<ApprovalPolicy> wrong) {
        Case file = Case.under(policy -> wrong.apply(ApprovalPolicy.of(chain)));
        int right = 0;
        for (Tier tier : order) {
            file.world().sleep(1);
            boolean inTurn = right < chain.size() && chain.get(right) == tier;
            String refusal = right == chain.size() ? "QUALIFICATION_OVER" : "OUT_OF_ORDER";
            assertEquals(inTurn ? List.of() : List.of(refusal), file.yes(tier), () -> chain + " " + order);
            right += inTurn ? 1 : 0;
        }
        boolean all = right == chain.size();
        assertEquals(all ? "APPROVED" : right == 0 ? "APPLIED" : "UNDER_REVIEW", file.status());
        return all;
    }

    @Test
    @Tag("J3")
    void J3_a_hit_found_before_any_step_stops_it_there() {
        for (List<Tier> chain : chains()) {
            for (int step = 0; step < chain.size(); step++) {
                Case file = Case.under(policy -> ApprovalPolicy.of(chain));
                chain.subList(0, step).forEach(file::yes);
                file.world().sleep(1);
                file.check(RecordCheck.Result.HIT);
                assertEquals(List.of("RECORD_HIT"), file.yes(chain.get(step)), chain::toString);
                assertEquals(List.of(), file.no(chain.get(step)));
            }
        }
    }

    @Test
    @Tag("J3")
    @Tag("H-F")
    void J3_no_step_is_dated_before_the_one_below() {
        for (List<Tier> chain : chains()) {
            Case file = Case.under(policy -> ApprovalPolicy.of(chain));
            for (Tier tier : chain) {
                assertEquals(
                        List.of("DATE_ORDER"),
                        file.opine(
                                Case.officer(tier),
                                file.voice(tier),
                                false,
                                file.world().today().minusDays(1)));
                assertEquals(List.of(), file.yes(tier));
            }
        }
    }

    private static List<List<Tier>> chains() {
        return IntStream.range(1, 1 << TIERS.size())
                .mapToObj(bits -> TIERS.stream()
                        .filter(tier -> (bits >> tier.ordinal() & 1) == 1)
                        .toList())
                .toList();
    }

    private static List<List<Tier>> orders(List<Tier> tiers) {
        List<List<Tier>> all = new ArrayList<>(List.of(List.of()));
        for (Tier first : tiers) {
            EnumSet<Tier> rest = EnumSet.copyOf(tiers);
            rest.remove(first);
            List<List<Tier>> behind = rest.isEmpty() ? List.of(List.of()) : orders(List.copyOf(rest));
            behind.forEach(order ->
                    all.add(Stream.concat(Stream.of(first), order.stream()).toList()));
        }
        return all;
    }
}
