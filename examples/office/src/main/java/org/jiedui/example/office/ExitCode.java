package org.jiedui.example.office;

/** How the program ends. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;
    /** All was done but for rows that were left out; or what was checked does not hold. */
    static final int ROWS_REFUSED = 1;
    /** Nothing was done and nothing was written. */
    static final int NOT_DONE = 2;

    private ExitCode() {}
}
