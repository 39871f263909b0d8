package org.jiedui.architecture.specimen.impure;

import java.time.ZoneId;

/** Takes the machine's zone. */
public final class TakesTheZone {

    private TakesTheZone() {}

    public static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
