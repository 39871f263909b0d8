package org.jiedui.assignment;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Small problems: few spots, few kinds, two or three pools, so that ties and shortage are common. */
final class Specimens extends DomainContextBase {

    private static final int MOST_ROWS = 6;
    private static final int MOST_COLUMNS = 5;

    @Provide
    Arbitrary<Specimen> specimens() {
        return Combinators.combine(rows(), columns(), pairs(6), pairs(4))
                .as(Specimens::fitting)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Specimen.Column> column() {
        return Combinators.combine(places(), pool(), degrees(), degrees(), kind())
                .as(Specimen.Column::new)
                .withoutEdgeCases();
    }

    private Arbitrary<List<Specimen.Row>> rows() {
        Arbitrary<Set<Integer>> pools = pool().set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.integers().between(1, 3), degrees(), degrees(), kind(), pools)
                .as((points, east, north, kind, seen) -> new Specimen.Row(points, east, north, kind, Set.copyOf(seen)))
                .list()
                .ofMaxSize(MOST_ROWS);
    }

    private Arbitrary<List<Specimen.Column>> columns() {
        return column().list().ofMaxSize(MOST_COLUMNS);
    }

    private static Arbitrary<List<Specimen.Pair>> pairs(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MOST_ROWS - 1),
                        Arbitraries.integers().between(0, MOST_COLUMNS - 1))
                .as(Specimen.Pair::new)
                .list()
                .ofMaxSize(most);
    }

    private static Arbitrary<Integer> places() {
        return Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(2, 2), Tuple.of(1, 0), Tuple.of(1, 9));
    }

    private static Arbitrary<Integer> pool() {
        return Arbitraries.integers().between(0, 2);
    }

    private static Arbitrary<Integer> degrees() {
        return Arbitraries.of(0, 1, 2, 45, 90, -90, 180);
    }

    private static Arbitrary<Integer> kind() {
        return Arbitraries.integers().between(0, 1);
    }

    /** Drops pairs of rows or columns that are not there. */
    private static Specimen fitting(
            List<Specimen.Row> rows,
            List<Specimen.Column> columns,
            List<Specimen.Pair> forbidden,
            List<Specimen.Pair> bonus) {
        return new Specimen(rows, columns, within(forbidden, rows, columns), within(bonus, rows, columns));
    }

    private static List<Specimen.Pair> within(
            List<Specimen.Pair> pairs, List<Specimen.Row> rows, List<Specimen.Column> columns) {
        return pairs.stream()
                .filter(pair -> pair.row() < rows.size() && pair.column() < columns.size())
                .toList();
    }
}
