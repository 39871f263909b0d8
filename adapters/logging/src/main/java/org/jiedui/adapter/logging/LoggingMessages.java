package org.jiedui.adapter.logging;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers each notice as one line of a log: ids and codes only.
 *
 * <p>A line reads {@code WARNING_GIVEN subject=C-17 sequence=3 message=c-9/1 command=c-9}, at level INFO. The details of
 * a notice are left out, whatever they hold (law V1): whoever may read them looks the message up by its id. An id of
 * another shape than 1 to 128 ASCII letters, digits, hyphens, underscores, dots, colons or slashes is written as {@code
 * ?}, so that neither a name nor a line break gets into a log by way of an id.
 *
 * <p>The instant is the log's own matter. Safe for use by many threads, as its logger is. A message delivered again
 * gives a second line with the same message id.
 */
public final class LoggingMessages implements Messages {

    /** The name of the logger used unless another is given. */
    public static final String LOGGER_NAME = "org.jiedui.notices";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/-]{1,128}");
    private static final String NO_ID = "?";

    private final Logger logger;

    /** Delivers to the logger named {@link #LOGGER_NAME}. */
    public LoggingMessages() {
        this(LoggerFactory.getLogger(LOGGER_NAME));
    }

    /**
     * Delivers to a logger of the host's choice.
     *
     * @param logger takes one line a notice, at level INFO
     */
    public LoggingMessages(Logger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
    }

    @Override
    public void deliver(Message message) {
        logger.info(
                "{} subject={} sequence={} message={} command={}",
                message.notice().code(),
                idOrMark(message.notice().subject()),
                message.sequence(),
                idOrMark(message.id()),
                message.command());
    }

    private static String idOrMark(String text) {
        return ID.matcher(text).matches() ? text : NO_ID;
    }
}
