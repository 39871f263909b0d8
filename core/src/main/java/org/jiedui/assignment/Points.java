package org.jiedui.assignment;

/** Points in space as three parallel arrays. */
@SuppressWarnings("ArrayRecordComponent") // inside the room, never compared and never handed out
record Points(double[] x, double[] y, double[] z) {

    int count() {
        return x.length;
    }

    /** The points of the chosen indices, in their order. */
    Points chosen(int[] indices) {
        int count = indices.length;
        Points chosen = new Points(new double[count], new double[count], new double[count]);
        for (int at = 0; at < count; at++) {
            chosen.x[at] = x[indices[at]];
            chosen.y[at] = y[indices[at]];
            chosen.z[at] = z[indices[at]];
        }
        return chosen;
    }
}
