package org.jiedui.pairing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the sets of children who block each other: all that can be reached from a child left out for want of places, by
 * alternately an admissible pair and a pair of the result, over mothers of areas alone. Such a mother's places are all
 * used by children of the set, or else one more child could be covered.
 */
final class ShortageSearch {

    private static final int NONE = -1;

    private final RoundField field;
    private final int[] firstRow;
    private final int[] nextRow;

    ShortageSearch(RoundField field, int[] columnOf) {
        this.field = field;
        firstRow = new int[field.columnCount()];
        nextRow = new int[field.rowCount()];
        Arrays.fill(firstRow, NONE);
        for (int row = nextRow.length - 1; row >= 0; row--) {
            if (columnOf[row] != NONE) {
                nextRow[row] = firstRow[columnOf[row]];
                firstRow[columnOf[row]] = row;
            }
        }
    }

    /** A connected set: rows and columns by index, each ascending. */
    record Block(List<Integer> rows, List<Integer> columns) {}

    /** The sets, in the order of their first rows. */
    List<Block> blocks(IntPredicate isShort) {
        boolean[] rows = new boolean[field.rowCount()];
        boolean[] columns = new boolean[field.columnCount()];
        reach(isShort, rows, columns);
        return parts(rows, columns);
    }

    private void reach(IntPredicate isShort, boolean[] rows, boolean[] columns) {
        Unvisited[] open = mothersByPool(column -> field.places(column) > 0);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        IntStream.range(0, rows.length).filter(isShort).forEach(row -> {
            rows[row] = true;
            queue.add(row);
        });
        while (!queue.isEmpty()) {
            for (int column : takeMothers(open, queue.remove())) {
                columns[column] = true;
                for (int row = firstRow[column]; row != NONE; row = nextRow[row]) {
                    if (!rows[row]) {
                        rows[row] = true;
                        queue.add(row);
                    }
                }
            }
        }
    }

    private List<Block> parts(boolean[] rows, boolean[] columns) {
        Unvisited[] mothers = mothersByPool(column -> columns[column]);
        Unvisited[] children = childrenByPool(rows);
        boolean[] seen = new boolean[rows.length];
        List<Block> parts = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] && !seen[row]) {
                parts.add(partOf(row, mothers, children, seen));
            }
        }
        return parts;
    }

    private Block partOf(int first, Unvisited[] mothers, Unvisited[] children, boolean[] seen) {
        PriorityQueue<Integer> rows = new PriorityQueue<>();
        PriorityQueue<Integer> columns = new PriorityQueue<>();
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        while (!queue.isEmpty()) {
            int row = queue.remove();
            rows.add(row);
            for (int column : takeMothers(mothers, row)) {
                columns.add(column);
                Unvisited around = children[field.areas().poolOf(column)];
                for (int next : around.take(child -> seen[child] || field.isAdmissible(child, column))) {
                    if (!seen[next]) {
                        seen[next] = true;
                        queue.add(next);
                    }
                }
            }
        }
        return new Block(sorted(rows), sorted(columns));
    }

    private static List<Integer> sorted(PriorityQueue<Integer> indices) {
        return indices.stream().sorted().toList();
    }

    private int[] takeMothers(Unvisited[] byPool, int row) {
        int pool = field.areas().localOf(row);
        return pool == RoundAreas.NOBODY ? new int[0] : byPool[pool].take(column -> field.isAdmissible(row, column));
    }

    private Unvisited[] mothersByPool(IntPredicate wanted) {
        return IntStream.range(0, field.areas().count())
                .mapToObj(pool -> Arrays.stream(field.areas().mothersIn(pool))
                        .filter(wanted)
                        .toArray())
                .map(Unvisited::new)
                .toArray(Unvisited[]::new);
    }

    private Unvisited[] childrenByPool(boolean[] rows) {
        List<IntStream.Builder> byPool = IntStream.range(0, field.areas().count())
                .mapToObj(pool -> IntStream.builder())
                .toList();
        for (int row = 0; row < rows.length; row++) {
            int pool = field.areas().localOf(row);
            if (rows[row] && pool != RoundAreas.NOBODY) {
                byPool.get(pool).add(row);
            }
        }
        return byPool.stream()
                .map(builder -> new Unvisited(builder.build().toArray()))
                .toArray(Unvisited[]::new);
    }
}
