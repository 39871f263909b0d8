package org.jiedui.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Problems of a few hundred rows that solvers are known to stumble over. */
final class Families {

    private Families() {}

    static Specimen everythingTied() {
        return of(
                300,
                row -> new Specimen.Row(1 + row % 3, 0, 0, 0, Set.of(0)),
                280,
                column -> new Specimen.Column(1, 0, 0, 0, 0));
    }

    static Specimen fewSpots() {
        return of(
                300,
                row -> new Specimen.Row(1 + row % 2, row % 5, 0, row % 2, Set.of(0)),
                270,
                column -> new Specimen.Column(1, 0, column * column % 7, 0, column % 2));
    }

    /** Row i sees the columns of i and i + 1 only; the one free place is at the far end. */
    static Specimen chain() {
        return of(
                120,
                row -> new Specimen.Row(1, row, 0, 0, Set.of(row, row + 1)),
                121,
                column -> new Specimen.Column(column == 0 ? 0 : 1, column, column, 0, 0));
    }

    /** On one line, every row beside the column of the next: a newcomer at one end moves everybody. */
    static Specimen line() {
        return of(
                170,
                row -> new Specimen.Row(1, Math.max(0, row - 1), 0, 0, Set.of(0)),
                170,
                column -> new Specimen.Column(1, 0, column, 0, 0));
    }

    static Specimen star() {
        return of(
                200,
                row -> new Specimen.Row(1 + row % 4, row, 60, 0, Set.of(0)),
                60,
                column -> column == 0
                        ? new Specimen.Column(9, 0, 0, 90, 0)
                        : new Specimen.Column(2, 0, 3 * column, -60, 0));
    }

    static Specimen antipodes() {
        return of(
                200,
                row -> new Specimen.Row(1 + row % 2, 10, 20, 0, Set.of(0)),
                200,
                column -> new Specimen.Column(1, 0, column % 2 == 0 ? -170 : 10, column % 2 == 0 ? -20 : 20, 0));
    }

    static Specimen manyRowsFewPlaces() {
        return of(
                300,
                row -> new Specimen.Row(1 + row * 7 % 40, row % 36 * 10, row % 11 * 8, row % 2, Set.of(row % 3, 3)),
                20,
                column -> new Specimen.Column(column % 4, column % 4, column * 17, column, column % 2));
    }

    static Specimen severalPlaces() {
        return of(
                300,
                row -> new Specimen.Row(1 + row % 3, row * 31 % 90, row * 17 % 40, row % 2, Set.of(row % 4, 4)),
                60,
                column -> new Specimen.Column(
                        column * 7 % 10, column % 5, column * 13 % 90, column * 29 % 40, column % 2));
    }

    static Specimen crowdAtOneEnd() {
        return of(
                250,
                row -> new Specimen.Row(1, row < 80 ? 0 : row - 70, 0, 0, Set.of(0)),
                250,
                column -> new Specimen.Column(1, 0, column % 180, 1, 0));
    }

    /** Anything at all: pools that overlap, bonus and forbidden pairs, places from none to nine. */
    static Specimen mixture(long seed) {
        Random random = new Random(seed);
        int spread = 1 + random.nextInt(60);
        int rows = 100 + random.nextInt(200);
        int columns = 50 + random.nextInt(250);
        int classes = 1 + random.nextInt(30);
        Specimen specimen = of(
                rows,
                row -> new Specimen.Row(
                        1 + random.nextInt(classes),
                        random.nextInt(spread),
                        random.nextInt(spread),
                        random.nextInt(2),
                        random.nextInt(10) == 0 ? Set.of() : Set.of(random.nextInt(4), 4)),
                columns,
                column -> new Specimen.Column(
                        random.nextInt(8) == 0 ? random.nextInt(10) : 1,
                        random.nextInt(5),
                        random.nextInt(spread),
                        random.nextInt(spread),
                        random.nextInt(2)));
        return new Specimen(
                specimen.rows(),
                specimen.columns(),
                pairs(rows * 3, rows, columns, random),
                pairs(rows / 2, rows, columns, random));
    }

    private static Specimen of(
            int rows, IntFunction<Specimen.Row> row, int columns, IntFunction<Specimen.Column> column) {
        return new Specimen(
                IntStream.range(0, rows).mapToObj(row).toList(),
                IntStream.range(0, columns).mapToObj(column).toList(),
                List.of(),
                List.of());
    }

    private static List<Specimen.Pair> pairs(int count, int rows, int columns, Random random) {
        List<Specimen.Pair> pairs = new ArrayList<>();
        for (int pair = 0; pair < count; pair++) {
            pairs.add(new Specimen.Pair(random.nextInt(rows), random.nextInt(columns)));
        }
        return pairs;
    }
}
