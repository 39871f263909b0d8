package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.pairing.RoundPool.Applicant;
import org.jiedui.person.CaringMother;
import org.jiedui.place.DivisionLevel;

/**
 * Whom a child may be paired with, without a list of pairs: each mother stands in one pool, her area's or her
 * province's; each child sees at most one of either kind.
 */
final class RoundAreas {

    /** Stands for a pool without any mother. */
    static final int NOBODY = -1;

    private final int[] poolOf;
    private final int[] localOf;
    private final int[] provincialOf;
    private final List<int[]> mothersIn = new ArrayList<>();

    RoundAreas(List<Applicant> rows, List<CaringMother> columns, PairingPolicy policy) {
        Map<String, List<Integer>> mothersByKey = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        poolOf = new int[columns.size()];
        for (int column = 0; column < poolOf.length; column++) {
            String key = keyOf(columns.get(column), policy);
            poolOf[column] = numbers.computeIfAbsent(key, unseen -> numbers.size());
            mothersByKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(column);
        }
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> mothersByKey.get(entry.getKey()))
                .map(columnsOfPool ->
                        columnsOfPool.stream().mapToInt(Integer::intValue).toArray())
                .forEach(mothersIn::add);
        localOf = poolsOf(rows, numbers, child -> localKey(child, policy));
        provincialOf = poolsOf(
                rows, numbers, child -> provincialKey(child.child().division().digits()));
    }

    private interface Key {
        String of(Applicant child);
    }

    private static int[] poolsOf(List<Applicant> rows, Map<String, Integer> numbers, Key key) {
        return rows.stream()
                .mapToInt(child -> numbers.getOrDefault(key.of(child), NOBODY))
                .toArray();
    }

    private static String keyOf(CaringMother mother, PairingPolicy policy) {
        return policy.isInProvincialPool(mother)
                ? provincialKey(mother.division().digits())
                : "area " + policy.area().keyOf(mother.division());
    }

    private static String localKey(Applicant child, PairingPolicy policy) {
        return "area " + policy.area().keyOf(child.child().division());
    }

    private static String provincialKey(String digits) {
        return "province " + digits.substring(0, DivisionLevel.PROVINCE.digits());
    }

    int count() {
        return mothersIn.size();
    }

    /** The pool that a mother stands in. */
    int poolOf(int column) {
        return poolOf[column];
    }

    /** The pool of the child's area, or {@link #NOBODY}. */
    int localOf(int row) {
        return localOf[row];
    }

    /** The pool of the child's province, or {@link #NOBODY}. */
    int provincialOf(int row) {
        return provincialOf[row];
    }

    /** The pools that a child sees. */
    int[] seenBy(int row) {
        if (localOf[row] == NOBODY) {
            return provincialOf[row] == NOBODY ? new int[0] : new int[] {provincialOf[row]};
        }
        return provincialOf[row] == NOBODY ? new int[] {localOf[row]} : new int[] {localOf[row], provincialOf[row]};
    }

    boolean sees(int row, int column) {
        return poolOf[column] == localOf[row] || poolOf[column] == provincialOf[row];
    }

    /** The mothers of a pool, by index. */
    int[] mothersIn(int pool) {
        return mothersIn.get(pool);
    }
}
