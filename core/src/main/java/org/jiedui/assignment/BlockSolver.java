package org.jiedui.assignment;

import java.util.Arrays;

/**
 * Solves one block: a few candidates a row, the cheapest and some at every distance; the best matching on them; then
 * every absent pair is priced, the missing ones are added and the matching is mended, until none is missing. Then the
 * matching is best among all pairs.
 *
 * <p>Leaving a row out is first made cheap and step by step as dear as it is. Otherwise the first row that finds no place
 * among its few candidates would lift all prices around it by its whole points, and every row there would have to be
 * matched anew as soon as pairs to other columns are added.
 */
final class BlockSolver {

    private static final long CEILING_STEP = 8;

    private final Block block;
    private final int firstCandidates;
    private final int moreCandidates;
    private final Scale scale;
    private final Candidates candidates;
    private final int[] order;
    private final long[] checked;
    private Matching matching;

    /**
     * Prepares to solve a block. The two numbers change the way and never the worth of the result.
     *
     * @param firstCandidates how many of the cheapest columns each row begins with, at least 1
     * @param moreCandidates how many missing columns a row is given in a round, at least 1
     */
    BlockSolver(Block block, int firstCandidates, int moreCandidates) {
        this.block = block;
        this.firstCandidates = firstCandidates;
        this.moreCandidates = moreCandidates;
        scale = scaleOf(block);
        candidates = new Candidates(block.rowCount(), block.columnCount(), 3 * firstCandidates, scale.ofBonus());
        order = rowsByPoints();
        checked = new long[block.rowCount()];
        Arrays.fill(checked, Long.MIN_VALUE);
        matching = new Matching(block);
    }

    Scale scale() {
        return scale;
    }

    /**
     * The best matching, with prices that {@link Scale#read} reads as they are. Prices of a solve without mending are sums
     * along one path and always readable; mending stacks paths, a few in practice. Should they become too many, it begins
     * anew on all candidates found so far, which ends because candidates only grow.
     */
    Matching solve() {
        long ceiling = addFirstCandidates();
        while (ceiling < 2L * block.greatestCost()) {
            raiseCeilings(ceiling);
            settle(false);
            ceiling *= CEILING_STEP;
        }
        raiseCeilings(Long.MAX_VALUE);
        settle(true);
        while (!isReadable()) {
            matching = new Matching(block);
            raiseCeilings(Long.MAX_VALUE);
            settle(true);
        }
        return matching;
    }

    private static Scale scaleOf(Block block) {
        long places = 0;
        for (int column = 0; column < block.columnCount(); column++) {
            places += block.places(column);
        }
        int points = 1;
        int bonusRows = 0;
        for (int row = 0; row < block.rowCount(); row++) {
            points = Math.max(points, block.points(row));
            bonusRows += block.bonus().from(row) < block.bonus().until(row) ? 1 : 0;
        }
        return new Scale(Math.min(block.rowCount(), places), bonusRows, points, block.greatestCost());
    }

    private int[] rowsByPoints() {
        long[] keys = new long[block.rowCount()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = ((long) -block.points(row) << 32) | row;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Adds the bonus pairs, the cheapest others and a few far ones; returns a first ceiling, a few times what those cost. */
    private long addFirstCandidates() {
        PairSet bonus = block.bonus();
        ColumnSearch search = new ColumnSearch(block, candidates, matching.price, firstCandidates);
        FarColumns far = new FarColumns(block, candidates);
        search.takePrices();
        long dearest = 0;
        for (int row = 0; row < block.rowCount(); row++) {
            candidates.expect(row, 2 * firstCandidates + bonus.until(row) - bonus.from(row));
            for (int at = bonus.from(row); at < bonus.until(row); at++) {
                int column = bonus.columnAt(at);
                candidates.add(row, column, Candidates.codeOf(block.costOf(row, column), true));
            }
            int found = search.find(row, firstCandidates, Long.MAX_VALUE);
            add(search, row, found);
            far.addTo(row);
            dearest += found == 0 ? 0 : search.cost(found - 1);
        }
        return 1 + 4 * dearest / Math.max(1, block.rowCount());
    }

    private void add(ColumnSearch search, int row, int found) {
        for (int at = 0; at < found; at++) {
            candidates.add(row, search.column(at), Candidates.codeOf(search.cost(at), false));
        }
    }

    private void raiseCeilings(long limit) {
        for (int row = 0; row < block.rowCount(); row++) {
            matching.ceiling[row] = Math.min(scale.ofPoints(block.points(row)), limit);
            if (matching.columnOf[row] == Matching.NONE) {
                matching.reopen(row);
            }
        }
    }

    /** Brings the matching to its best under the present ceilings; among all pairs, if these are the last. */
    private void settle(boolean last) {
        ForwardSearch forward = new ForwardSearch(candidates, matching);
        ReverseSearch reverse = new ReverseSearch(candidates, matching);
        ColumnSearch search = new ColumnSearch(block, candidates, matching.price, moreCandidates);
        do {
            for (int row : order) {
                if (matching.isOpen(row)) {
                    forward.place(row);
                }
            }
            reverse.repairAll();
            search.takePrices();
        } while (addMissing(search, false) || (last && addMissing(search, true)));
    }

    /**
     * Adds pairs that cost less, with the column's price, than their row's outlay; tells whether there were any. Most rows
     * that miss a pair are those whose outlay has risen; the others, which a fallen price may have tempted, are looked at
     * once those are satisfied.
     */
    private boolean addMissing(ColumnSearch search, boolean everyRow) {
        boolean missing = false;
        for (int row = 0; row < block.rowCount(); row++) {
            long outlay = matching.outlay[row];
            if (everyRow || outlay > checked[row]) {
                int found = search.find(row, moreCandidates, outlay);
                checked[row] = found == 0 ? outlay : Long.MIN_VALUE;
                if (found > 0) {
                    missing = true;
                    add(search, row, found);
                    matching.reopen(row);
                }
            }
        }
        return missing;
    }

    private boolean isReadable() {
        for (long price : matching.price) {
            if (!scale.isReadable(price)) {
                return false;
            }
        }
        for (int row = 0; row < block.rowCount(); row++) {
            if (!scale.isReadable(matching.ceiling[row] - matching.outlay[row])) {
                return false;
            }
        }
        return true;
    }
}
