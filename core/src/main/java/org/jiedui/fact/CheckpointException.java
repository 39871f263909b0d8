package org.jiedui.fact;

/**
 * A checkpoint was refused: it was cut, edited, or is none. Tells what is wrong and in which line, never what stands
 * there.
 */
public final class CheckpointException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault {
        /** The first line names no form that this library reads, or no instant. */
        UNKNOWN_FORMAT,
        /** A line is neither a head nor the end. */
        BAD_LINE,
        /** A stream comes twice, or before one that it follows. */
        OUT_OF_ORDER,
        /** There is no last line: the end was cut off. */
        CUT_OFF,
        /** The last line counts another number of streams. */
        WRONG_COUNT,
        /** The last line seals other lines: something was edited. */
        WRONG_SEAL,
        /** Something follows the last line. */
        TRAILING_LINE
    }

    private final Fault fault;
    private final long line;

    CheckpointException(Fault fault, long line) {
        super(fault + " in line " + line + " of a checkpoint");
        this.fault = fault;
        this.line = line;
    }

    /**
     * What is wrong.
     *
     * @return a stable code
     */
    public Fault fault() {
        return fault;
    }

    /**
     * In which line.
     *
     * @return 1 for the first
     */
    public long line() {
        return line;
    }
}
