package org.jiedui.architecture.specimen.port;

import org.jiedui.architecture.specimen.flow.Stepping;

/** Breaks the privacy of the flow: somebody other than the front door sees it. */
public final class SeesFlow {

    private SeesFlow() {}

    public static String see() {
        return Stepping.step();
    }
}
