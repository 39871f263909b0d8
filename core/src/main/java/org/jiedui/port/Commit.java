package org.jiedui.port;

/** What became of changes that were handed to a store without an error. */
public enum Commit {
    /** All of it is durable. */
    DONE,
    /** A row has another version than expected: nothing was kept. Load again and decide again. */
    STALE,
    /** The command id has an answer already: nothing was kept. Ask for that answer. */
    ANSWERED
}
