package org.jiedui.architecture.specimen.flow;

/** A step. */
public final class Stepping {

    private Stepping() {}

    public static String step() {
        return "step";
    }
}
