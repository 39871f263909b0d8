package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ColumnSearchTest {

    private static final int WANTED = 5;

    @Test
    void finds_the_least_columns_by_cost_and_price() {
        for (long seed = 0; seed < 40; seed++) {
            Block block = new Blocks(Families.mixture(seed).problem()).block(0);
            Random random = new Random(seed);
            long[] prices = LongStream.generate(() -> random.nextInt(500))
                    .limit(block.columnCount())
                    .toArray();
            Candidates candidates = new Candidates(block.rowCount(), block.columnCount(), 4, 1_000_000);
            ColumnSearch search = new ColumnSearch(block, candidates, prices, WANTED);
            search.takePrices();
            for (int row = 0; row < block.rowCount(); row++) {
                long limit = 400L + random.nextInt(2000);
                int found = search.find(row, WANTED, limit);
                assertEquals(expected(block, row, prices, limit), keysOf(search, found, prices));
            }
        }
    }

    @Test
    void rows_at_one_point_with_everything_tied_find_many_different_columns() {
        Block block = new Blocks(Families.everythingTied().problem()).block(0);
        Candidates candidates = new Candidates(block.rowCount(), block.columnCount(), 4, 1_000_000);
        ColumnSearch search = new ColumnSearch(block, candidates, new long[block.columnCount()], 1);
        search.takePrices();
        Set<Integer> different = new TreeSet<>();
        for (int row = 0; row < block.rowCount(); row++) {
            search.find(row, 1, Long.MAX_VALUE);
            different.add(search.column(0));
        }
        assertTrue(different.size() > 20, different.size() + " different columns");
    }

    private static List<Long> expected(Block block, int row, long[] prices, long limit) {
        return IntStream.range(0, block.columnCount())
                .filter(column -> sees(block, row, column))
                .filter(column -> !block.forbidden().contains(row, column))
                .mapToObj(column -> prices[column] + block.costOf(row, column))
                .filter(key -> key < limit)
                .sorted()
                .limit(WANTED)
                .toList();
    }

    private static List<Long> keysOf(ColumnSearch search, int found, long[] prices) {
        return IntStream.range(0, found)
                .mapToObj(at -> prices[search.column(at)] + search.cost(at))
                .toList();
    }

    private static boolean sees(Block block, int row, int column) {
        for (int at = block.poolsSeenFrom(row); at < block.poolsSeenUntil(row); at++) {
            int root = block.tree().root(block.poolSeenAt(at));
            if (block.tree().from(root) <= column && column < block.tree().until(root)) {
                return true;
            }
        }
        return false;
    }
}
