package org.jiedui.assignment;

/**
 * A best set of pairs and the prices that prove it. Immutable.
 *
 * <p>The proof: every price is at least {@link Worth#ZERO}; for every admissible pair, matched or not, the price of the
 * row plus the price of the column is at least what the pair is worth; and the prices of all rows plus, for each column,
 * its price times its places make up exactly {@link #total()}. Whoever checks these three knows that no set of pairs is
 * worth more, whatever the solver did.
 */
public final class Assignment {

    /** Stands for the column of a row that is left out. */
    public static final int LEFT_OUT = -1;

    private final int[] columnOf;
    private final WorthList rowPrices;
    private final WorthList columnPrices;
    private final Worth total;

    Assignment(int[] columnOf, WorthList rowPrices, WorthList columnPrices, Worth total) {
        this.columnOf = columnOf;
        this.rowPrices = rowPrices;
        this.columnPrices = columnPrices;
        this.total = total;
    }

    /**
     * The column that the row is matched to.
     *
     * @param row index of the row
     * @return index of the column, or {@link #LEFT_OUT}
     */
    public int columnOf(int row) {
        return columnOf[row];
    }

    /**
     * How many rows are matched.
     *
     * @return from 0 to the number of rows
     */
    public int matchedRows() {
        int matched = 0;
        for (int column : columnOf) {
            matched += column == LEFT_OUT ? 0 : 1;
        }
        return matched;
    }

    /**
     * The price of a row: what would be lost without it, by these prices. Zero for a row left out.
     *
     * @param row index of the row
     * @return at least {@link Worth#ZERO}
     */
    public Worth rowPrice(int row) {
        return rowPrices.get(row);
    }

    /**
     * The price of one place of a column. Zero for a column with a place left.
     *
     * @param column index of the column
     * @return at least {@link Worth#ZERO}
     */
    public Worth columnPrice(int column) {
        return columnPrices.get(column);
    }

    /**
     * What the matched pairs are worth together.
     *
     * @return the sum over the matched rows
     */
    public Worth total() {
        return total;
    }
}
