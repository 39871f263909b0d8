package org.jiedui.assignment;

import java.util.Arrays;

/**
 * Divides a problem into blocks that have no admissible pair between them: pools seen by one row belong together. Rows
 * that see no place and columns without places belong to none.
 */
final class Blocks {

    private static final int NONE = -1;

    private final AssignmentProblem problem;
    private final int[] pools;
    private final int[] parent;
    private final Grouping columnsOfPool;
    private final Grouping poolsOfBlock;
    private final Grouping rowsOfBlock;
    private final int[] newColumn;

    Blocks(AssignmentProblem problem) {
        this.problem = problem;
        int[] poolOfColumn = problem.columns().pools();
        int columnCount = problem.columnCount();
        int[] openPools = new int[columnCount];
        int open = 0;
        for (int column = 0; column < columnCount; column++) {
            if (problem.places(column) > 0) {
                openPools[open++] = poolOfColumn[column];
            }
        }
        pools = Arrays.stream(openPools, 0, open).sorted().distinct().toArray();
        int[] pooled = new int[columnCount];
        for (int column = 0; column < columnCount; column++) {
            pooled[column] = problem.places(column) > 0 ? poolIndex(poolOfColumn[column]) : NONE;
        }
        columnsOfPool = new Grouping(pooled, pools.length);
        parent = joinPools();
        int[] blockOfPool = numberRoots();
        int blocks = Arrays.stream(blockOfPool).max().orElse(NONE) + 1;
        poolsOfBlock = new Grouping(blockOfPool, blocks);
        rowsOfBlock = new Grouping(blockOfRows(blockOfPool), blocks);
        newColumn = new int[columnCount];
        Arrays.fill(newColumn, NONE);
    }

    int count() {
        return rowsOfBlock.groups();
    }

    /** Builds one block; blocks are numbered by their least pool. */
    Block block(int number) {
        int[] blockPools = poolsOfBlock.members(number);
        int[] poolStarts = new int[blockPools.length + 1];
        int[] columns = arrangedColumns(blockPools, poolStarts);
        int[] rows = rowsOfBlock.members(number);
        new SpatialOrder(problem.rows().at()).arrange(rows, 0, rows.length);
        int[] seenStarts = new int[rows.length + 1];
        int[] seen = poolsSeen(rows, blockPools, seenStarts);
        PairSet forbidden = renumbered(problem.forbidden(), rows, false);
        PairSet bonus = renumbered(problem.bonus(), rows, true);
        return new Block(problem, rows, columns, poolStarts, seenStarts, seen, forbidden, bonus);
    }

    private int[] joinPools() {
        int[] joined = new int[pools.length];
        Arrays.setAll(joined, pool -> pool);
        for (int row = 0; row < problem.rowCount(); row++) {
            int first = NONE;
            for (int at = seenFrom(row); at < seenFrom(row + 1); at++) {
                int pool = poolIndex(problem.rows().pools()[at]);
                if (pool >= 0 && first == NONE) {
                    first = root(joined, pool);
                } else if (pool >= 0) {
                    int other = root(joined, pool);
                    joined[Math.max(first, other)] = Math.min(first, other);
                    first = Math.min(first, other);
                }
            }
        }
        return joined;
    }

    private int[] numberRoots() {
        int[] numbers = new int[pools.length];
        int next = 0;
        for (int pool = 0; pool < pools.length; pool++) {
            numbers[pool] = parent[pool] == pool ? next++ : numbers[root(parent, pool)];
        }
        return numbers;
    }

    private int[] blockOfRows(int[] blockOfPool) {
        int[] blockOfRow = new int[problem.rowCount()];
        Arrays.fill(blockOfRow, NONE);
        for (int row = 0; row < blockOfRow.length; row++) {
            for (int at = seenFrom(row); at < seenFrom(row + 1) && blockOfRow[row] == NONE; at++) {
                int pool = poolIndex(problem.rows().pools()[at]);
                blockOfRow[row] = pool >= 0 ? blockOfPool[pool] : NONE;
            }
        }
        return blockOfRow;
    }

    private int[] arrangedColumns(int[] blockPools, int[] poolStarts) {
        for (int pool = 0; pool < blockPools.length; pool++) {
            poolStarts[pool + 1] = poolStarts[pool] + columnsOfPool.size(blockPools[pool]);
        }
        int[] columns = new int[poolStarts[blockPools.length]];
        SpatialOrder order = new SpatialOrder(problem.columns().at());
        for (int pool = 0; pool < blockPools.length; pool++) {
            int[] members = columnsOfPool.members(blockPools[pool]);
            System.arraycopy(members, 0, columns, poolStarts[pool], members.length);
            order.arrange(columns, poolStarts[pool], poolStarts[pool + 1]);
        }
        for (int column = 0; column < columns.length; column++) {
            newColumn[columns[column]] = column;
        }
        return columns;
    }

    private int[] poolsSeen(int[] rows, int[] blockPools, int[] starts) {
        int[] seen = new int[64];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int at = seenFrom(rows[row]); at < seenFrom(rows[row] + 1); at++) {
                int pool =
                        Arrays.binarySearch(blockPools, poolIndex(problem.rows().pools()[at]));
                if (pool >= 0 && !contains(seen, starts[row], size, pool)) {
                    seen = size == seen.length ? Arrays.copyOf(seen, 2 * size) : seen;
                    seen[size++] = pool;
                }
            }
            starts[row + 1] = size;
        }
        return Arrays.copyOf(seen, size);
    }

    private PairSet renumbered(PairSet pairs, int[] rows, boolean onlyAdmissible) {
        int size = 0;
        for (int row : rows) {
            size += pairs.until(row) - pairs.from(row);
        }
        int[] pairRows = new int[size];
        int[] pairColumns = new int[size];
        int kept = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int at = pairs.from(rows[row]); at < pairs.until(rows[row]); at++) {
                int column = pairs.columnAt(at);
                boolean wanted =
                        onlyAdmissible ? problem.isAdmissible(rows[row], column) : problem.sees(rows[row], column);
                if (wanted && problem.places(column) > 0) {
                    pairRows[kept] = row;
                    pairColumns[kept++] = newColumn[column];
                }
            }
        }
        return PairSet.of(rows.length, Arrays.copyOf(pairRows, kept), Arrays.copyOf(pairColumns, kept));
    }

    private int seenFrom(int row) {
        return problem.rows().poolStarts()[row];
    }

    /** Position among the pools that have a place, or a negative number. */
    private int poolIndex(int pool) {
        return Arrays.binarySearch(pools, pool);
    }

    private static int root(int[] parent, int pool) {
        int at = pool;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static boolean contains(int[] values, int from, int until, int value) {
        for (int at = from; at < until; at++) {
            if (values[at] == value) {
                return true;
            }
        }
        return false;
    }
}
