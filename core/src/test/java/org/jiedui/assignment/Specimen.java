package org.jiedui.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A problem in words that can be shrunk, permuted and grown: places on a globe, and a surcharge where kinds differ. */
record Specimen(List<Row> rows, List<Column> columns, List<Pair> forbidden, List<Pair> bonus) {

    record Row(int points, int east, int north, int kind, Set<Integer> pools) {}

    record Column(int places, int pool, int east, int north, int kind) {}

    /** Positions in the lists of rows and columns. */
    record Pair(int row, int column) {}

    AssignmentProblem problem() {
        double[][] at = new double[6][];
        for (int axis = 0; axis < 3; axis++) {
            int of = axis;
            at[axis] = rows.stream()
                    .mapToDouble(row -> onGlobe(row.east, row.north, of))
                    .toArray();
            at[3 + axis] = columns.stream()
                    .mapToDouble(column -> onGlobe(column.east, column.north, of))
                    .toArray();
        }
        int[] poolStarts = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            poolStarts[row + 1] = poolStarts[row] + rows.get(row).pools.size();
        }
        int[] pools = rows.stream()
                .flatMap(row -> row.pools.stream().sorted())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = columns.stream().mapToInt(Column::places).toArray();
        int[] poolOf = columns.stream().mapToInt(Column::pool).toArray();
        int[] points = rows.stream().mapToInt(Row::points).toArray();
        int[] rowKinds = rows.stream().mapToInt(Row::kind).toArray();
        int[] columnKinds = columns.stream().mapToInt(Column::kind).toArray();
        return AssignmentProblem.builder(new ChordCost(at, rowKinds, columnKinds))
                .rows(points, at[0], at[1], at[2], poolStarts, pools)
                .columns(places, poolOf, at[3], at[4], at[5])
                .forbidden(rowsOf(forbidden), columnsOf(forbidden))
                .bonus(rowsOf(bonus), columnsOf(bonus))
                .build();
    }

    /** The same problem with rows and columns in another order. */
    Specimen shuffled(long seed) {
        Random random = new Random(seed);
        List<Integer> rowOrder = order(rows.size(), random);
        List<Integer> columnOrder = order(columns.size(), random);
        return new Specimen(
                rowOrder.stream().map(rows::get).toList(),
                columnOrder.stream().map(columns::get).toList(),
                renamed(forbidden, rowOrder, columnOrder),
                renamed(bonus, rowOrder, columnOrder));
    }

    /** The same problem with one more column at the end. */
    Specimen with(Column column) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new Specimen(rows, more, forbidden, bonus);
    }

    private static List<Integer> order(int size, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            order.add(at);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static List<Pair> renamed(List<Pair> pairs, List<Integer> rowOrder, List<Integer> columnOrder) {
        return pairs.stream()
                .map(pair -> new Pair(rowOrder.indexOf(pair.row), columnOrder.indexOf(pair.column)))
                .toList();
    }

    private static int[] rowsOf(List<Pair> pairs) {
        return pairs.stream().mapToInt(Pair::row).toArray();
    }

    private static int[] columnsOf(List<Pair> pairs) {
        return pairs.stream().mapToInt(Pair::column).toArray();
    }

    /** Whole degrees to a point of the unit sphere. */
    private static double onGlobe(int east, int north, int axis) {
        double lambda = Math.toRadians(east);
        double phi = Math.toRadians(north);
        return switch (axis) {
            case 0 -> Math.cos(phi) * Math.cos(lambda);
            case 1 -> Math.cos(phi) * Math.sin(lambda);
            default -> Math.sin(phi);
        };
    }
}
