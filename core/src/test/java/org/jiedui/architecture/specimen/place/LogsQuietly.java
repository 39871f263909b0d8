package org.jiedui.architecture.specimen.place;

import java.util.logging.Logger;

/** Breaks the list of what the core stands on: a logger is of the platform, and still no part of the domain. */
public final class LogsQuietly {

    private static final Logger LOG = Logger.getLogger("place");

    private LogsQuietly() {}

    public static void log() {
        LOG.fine("quietly");
    }
}
