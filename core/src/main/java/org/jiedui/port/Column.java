package org.jiedui.port;

/** A column by which rows may be asked for; it holds ids, codes and divisions only. */
public enum Column {
    /** The 12-digit code of a division. */
    DIVISION,
    /** The name of a state. */
    STATE,
    /** The id of a mother. */
    MOTHER,
    /** The id of a child. */
    CHILD
}
