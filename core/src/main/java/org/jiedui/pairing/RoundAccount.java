package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jiedui.assignment.Assignment;
import org.jiedui.assignment.Worth;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Urgency;
import org.jiedui.rule.Code;

/** Turns a best assignment into the account that a round gives: of pairs, of children left out, of places and proof. */
final class RoundAccount {

    private final RoundPool pool;
    private final Intake intake;
    private final RoundField field;
    private final PairingPolicy policy;
    private final Assignment best;
    private final Cause[] causes;
    private final int[] newOf;

    RoundAccount(RoundPool pool, Intake intake, RoundField field, PairingPolicy policy, Assignment best) {
        this.pool = pool;
        this.intake = intake;
        this.field = field;
        this.policy = policy;
        this.best = best;
        causes = field.causes();
        newOf = new int[field.columnCount()];
        paired().forEach(row -> newOf[best.columnOf(row)]++);
    }

    RoundOutcome outcome() {
        Shortages shortages = new Shortages(field, policy, best, this::isShort);
        List<ProposedPair> pairs = pairs();
        List<LeftOut> leftOut = leftOut(shortages);
        RoundCounts counts = counts(leftOut);
        return new RoundOutcome(
                pairs,
                leftOut,
                counts,
                objective(pairs, counts.covered()),
                certificate(),
                shortages.list(),
                poolUse(),
                new KinWishes(pool, field).unmet(pairs));
    }

    private IntStream paired() {
        return IntStream.range(0, field.rowCount()).filter(row -> best.columnOf(row) != Assignment.LEFT_OUT);
    }

    private boolean isShort(int row) {
        return best.columnOf(row) == Assignment.LEFT_OUT && causes[row] == Cause.SHORTAGE;
    }

    private List<ProposedPair> pairs() {
        return paired().mapToObj(row -> pair(row, best.columnOf(row)))
                .sorted(Comparator.comparing(ProposedPair::mother).thenComparing(ProposedPair::child))
                .toList();
    }

    private ProposedPair pair(int row, int column) {
        MotherId mother = field.column(column).id();
        boolean several = pool.livingOf(mother) + newOf[column] > 1;
        int metres = field.metres(row, column);
        return new ProposedPair(
                mother,
                field.row(row).id(),
                several ? PairingForm.ONE_TO_MANY : PairingForm.ONE_TO_ONE,
                metres,
                metres + field.surcharge(row, column),
                field.isKin(row, column));
    }

    private List<LeftOut> leftOut(Shortages shortages) {
        List<LeftOut> leftOut = new ArrayList<>();
        intake.out().forEach((child, cause) -> leftOut.add(leftOut(child, cause, LeftOut.NO_SHORTAGE)));
        for (int row = 0; row < field.rowCount(); row++) {
            if (best.columnOf(row) == Assignment.LEFT_OUT) {
                leftOut.add(leftOut(field.row(row).id(), causes[row], shortages.idOf(row)));
            }
        }
        leftOut.sort(Comparator.comparing(LeftOut::child));
        return leftOut;
    }

    private LeftOut leftOut(ChildId child, Cause cause, int shortage) {
        return new LeftOut(child, cause, cause.code(policy.scope()), shortage);
    }

    private RoundCounts counts(List<LeftOut> leftOut) {
        return new RoundCounts(
                pool.children().size(),
                pool.mothers().size(),
                intake.alreadyPaired(),
                field.columnCount(),
                IntStream.range(0, field.columnCount()).mapToLong(field::places).sum(),
                field.admissiblePairs(),
                tiers(IntStream.range(0, field.rowCount())),
                tiers(paired()),
                byCode(leftOut));
    }

    private TierCounts tiers(IntStream rows) {
        List<Urgency> urgencies =
                rows.mapToObj(row -> field.row(row).child().urgency()).toList();
        return TierCounts.of(urgencies);
    }

    private Map<Code, Integer> byCode(List<LeftOut> leftOut) {
        Map<Code, Integer> counts = new LinkedHashMap<>();
        for (Cause cause : Cause.values()) {
            if (cause != Cause.TOO_FAR || policy.findFarthest().isPresent()) {
                counts.put(cause.code(policy.scope()), 0);
            }
        }
        leftOut.forEach(child -> counts.merge(child.code(), 1, Integer::sum));
        return counts;
    }

    private static RoundObjective objective(List<ProposedPair> pairs, TierCounts covered) {
        int kin = (int) pairs.stream().filter(ProposedPair::kin).count();
        long cost = pairs.stream().mapToLong(ProposedPair::cost).sum();
        return new RoundObjective(covered, kin, cost);
    }

    private Certificate certificate() {
        SortedMap<ChildId, Price> children = new TreeMap<>();
        for (int row = 0; row < field.rowCount(); row++) {
            putUnlessZero(children, field.row(row).id(), best.rowPrice(row));
        }
        SortedMap<MotherId, Price> mothers = new TreeMap<>();
        for (int column = 0; column < field.columnCount(); column++) {
            if (field.places(column) > 0) {
                putUnlessZero(mothers, field.column(column).id(), best.columnPrice(column));
            }
        }
        return new Certificate(children, mothers);
    }

    private static <K> void putUnlessZero(Map<K, Price> prices, K id, Worth worth) {
        if (!worth.equals(Worth.ZERO)) {
            prices.put(id, new Price(worth.points(), worth.bonuses(), worth.savings()));
        }
    }

    private PoolUse poolUse() {
        int[] places = {0, 0};
        IntStream.range(0, field.columnCount())
                .filter(field::isInProvincialPool)
                .forEach(column -> {
                    places[0] += field.places(column);
                    places[1] += newOf[column];
                });
        return new PoolUse(places[0], places[1]);
    }
}
