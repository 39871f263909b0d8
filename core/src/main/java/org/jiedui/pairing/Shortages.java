package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jiedui.assignment.Assignment;
import org.jiedui.pairing.Shortage.Recruits;
import org.jiedui.pairing.ShortageSearch.Block;
import org.jiedui.person.CaringMother;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;

/** The sets of children with too few places, told with their place and with what would help. */
final class Shortages {

    private static final String EVERYWHERE = "";

    private final RoundField field;
    private final PairingPolicy policy;
    private final Assignment best;
    private final int[] idOf;
    private final List<Shortage> shortages = new ArrayList<>();

    Shortages(RoundField field, PairingPolicy policy, Assignment best, IntPredicate isShort) {
        this.field = field;
        this.policy = policy;
        this.best = best;
        idOf = new int[field.rowCount()];
        int[] columnOf = IntStream.range(0, idOf.length).map(best::columnOf).toArray();
        for (Block block : new ShortageSearch(field, columnOf).blocks(isShort)) {
            Shortage shortage = shortage(shortages.size() + 1, block);
            block.rows().stream().filter(isShort::test).forEach(row -> idOf[row] = shortage.id());
            shortages.add(shortage);
        }
    }

    List<Shortage> list() {
        return shortages;
    }

    /** The shortage for which a child is left out, or {@link LeftOut#NO_SHORTAGE}. */
    int idOf(int row) {
        return idOf[row];
    }

    private Shortage shortage(int id, Block block) {
        int places = block.columns().stream().mapToInt(field::places).sum();
        int poolPlaces = (int) block.rows().stream()
                .map(best::columnOf)
                .filter(column -> column != Assignment.LEFT_OUT && field.isInProvincialPool(column))
                .count();
        DivisionCode place = common(block.rows().stream().map(this::divisionOf).toList());
        return new Shortage(
                id,
                place,
                block.rows().stream().map(row -> field.row(row).id()).toList(),
                block.columns().stream()
                        .map(field::column)
                        .map(CaringMother::id)
                        .toList(),
                places,
                poolPlaces,
                block.rows().size() - places - poolPlaces,
                recruits(block, place));
    }

    private DivisionCode divisionOf(int row) {
        return field.row(row).child().division();
    }

    private List<Recruits> recruits(Block block, DivisionCode place) {
        Map<DivisionCode, Integer> missing = new TreeMap<>();
        block.rows().stream()
                .filter(row -> best.columnOf(row) == Assignment.LEFT_OUT)
                .forEach(row -> missing.merge(recruitingArea(row, place), 1, Integer::sum));
        return missing.entrySet().stream()
                .map(entry -> new Recruits(entry.getKey(), entry.getValue()))
                .toList();
    }

    private DivisionCode recruitingArea(int row, DivisionCode place) {
        if (policy.findFarthest().isPresent()) {
            return divisionOf(row);
        }
        String key = policy.area().keyOf(divisionOf(row));
        return key.equals(EVERYWHERE) ? place : DivisionCode.ofPrefix(key);
    }

    /** The finest division whose own digits begin all of these codes' own digits. */
    static DivisionCode common(List<DivisionCode> codes) {
        String shared = codes.get(0).ownDigits();
        for (DivisionCode code : codes) {
            while (!code.ownDigits().startsWith(shared)) {
                shared = shared.substring(0, shared.length() - 1);
            }
        }
        int length = 0;
        for (DivisionLevel level : DivisionLevel.values()) {
            length = level.digits() <= shared.length() ? level.digits() : length;
        }
        return DivisionCode.ofPrefix(shared.substring(0, length));
    }
}
