package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeProblemTest {

    private static final int SIZE = 2000;

    @Test
    void M2_a_dense_hungarian_method_agrees_on_two_thousand_rows_and_columns() {
        Random random = new Random(2000);
        AssignmentProblem problem = new Specimen(
                        IntStream.range(0, SIZE).mapToObj(row -> row(random)).toList(),
                        IntStream.range(0, SIZE)
                                .mapToObj(column -> column(random))
                                .toList(),
                        List.of(),
                        List.of())
                .problem();
        Assignment assignment = AssignmentSolver.solve(problem);
        Laws.pricesProveTheTotal(problem, assignment);
        assertEquals(DenseHungarian.best(problem), assignment.total());
    }

    private static Specimen.Row row(Random random) {
        Set<Integer> pools = Set.of(random.nextInt(2), 2);
        return new Specimen.Row(
                1 + random.nextInt(5), random.nextInt(90), random.nextInt(60), random.nextInt(2), pools);
    }

    private static Specimen.Column column(Random random) {
        int places = random.nextInt(20) == 0 ? 0 : 1;
        return new Specimen.Column(
                places, random.nextInt(3), random.nextInt(90), random.nextInt(60), random.nextInt(2));
    }
}
