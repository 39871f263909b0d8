package org.jiedui.port;

import java.time.Instant;
import org.jiedui.fact.CommandId;

/**
 * A committed notice on its way out.
 *
 * @param id the same whenever it is delivered again, so that a receiver can take it once: at most 128 characters
 * @param sequence 1 for the first message of its subject, then one more each
 * @param recordedAt when it was committed
 * @param command the command that caused it
 * @param notice what it says
 */
public record Message(String id, long sequence, Instant recordedAt, CommandId command, Notice notice) {}
