package org.jiedui.port;

/**
 * A column of a row, for queries and for a federation's own reports; it holds ids, codes, divisions and dates only.
 * {@link #DIVISION}, {@link #STATE}, {@link #MOTHER}, {@link #CHILD} and {@link #DUE} are asked for, so a store indexes
 * them; the others are only shown.
 */
public enum Column {
    /** The 12-digit code of a division. */
    DIVISION,
    /** The name of the state as of the day on which the row was kept. */
    STATE,
    /** The id of a mother. */
    MOTHER,
    /** The id of a child. */
    CHILD,
    /**
     * The day on which time alone changes the state next, or from which an opinion that it waits for is late, {@code
     * yyyy-MM-dd}; absent if there is none.
     */
    DUE,
    /** The first day of the state, {@code yyyy-MM-dd}. */
    SINCE,
    /** The first day of a spell, {@code yyyy-MM-dd}. */
    FROM,
    /** The first day after a spell, {@code yyyy-MM-dd}. */
    UNTIL,
    /** The code of the reason for a state. */
    REASON;

    /**
     * Whether its values are dates, {@code yyyy-MM-dd}.
     *
     * @return false for ids, codes and divisions
     */
    public boolean isDate() {
        return this == DUE || this == SINCE || this == FROM || this == UNTIL;
    }
}
