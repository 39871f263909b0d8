package org.jiedui.flow;

/** Breaks a command off that cannot be drafted as far as things are known. Never leaves the draft. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Thrown often and read by nobody, so it holds no stack. */
    BrokenOff() {
        super("broken off", null, false, false);
    }
}
