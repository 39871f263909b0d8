package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jiedui.adapter.jdbc.StoreDamage.Kind;
import org.jiedui.rule.Code;

/**
 * Whether each line is that of its messages: they are numbered from the last settled one to the last without a gap, and
 * the first is ready unless it is claimed or parked. A line whose messages are all settled is known to nothing else.
 */
final class LineCheck {

    private static final String OF_LINE = "FROM jiedui_message m WHERE m.subject = l.subject)";
    private static final String SELECT =
            "SELECT l.subject, l.last, l.settled, l.ready, l.token, l.claimed_at, l.parked,"
                    + " l.parked_order, (SELECT COUNT(*) " + OF_LINE + " AS messages, (SELECT MIN(m.sequence) "
                    + OF_LINE
                    + " AS lowest, (SELECT MAX(m.sequence) " + OF_LINE + " AS highest, (SELECT MIN(m.position) "
                    + OF_LINE
                    + " AS position FROM jiedui_line l";

    private final Consumer<? super StoreDamage> damages;

    LineCheck(Consumer<? super StoreDamage> damages) {
        this.damages = damages;
    }

    long run(Connection connection) throws SQLException {
        return new Walk(connection, SELECT, List.of(), List.of("l.subject")).each(line -> {
            if (!isNumbered(line) || !isMarked(line) || !isReady(line)) {
                damages.accept(StoreDamage.of(Kind.DIFFERS, "jiedui_line", line.getString(1)));
            }
        });
    }

    private static boolean isNumbered(ResultSet line) throws SQLException {
        long last = line.getLong("last");
        long settled = line.getLong("settled");
        long messages = line.getLong("messages");
        return settled >= 0
                && last - settled == messages
                && (messages == 0 || (line.getLong("lowest") == settled + 1 && line.getLong("highest") == last));
    }

    /** A claim has a token and a time; only what is claimed is parked, with a reason and a place among the parked. */
    private static boolean isMarked(ResultSet line) throws SQLException {
        boolean isClaimed = isThere(line, "token");
        boolean isParked = isThere(line, "parked");
        return isClaimed == isThere(line, "claimed_at")
                && isParked == isThere(line, "parked_order")
                && (isClaimed || !isParked)
                && (!isParked || isCode(line.getString("parked")));
    }

    private static boolean isReady(ResultSet line) throws SQLException {
        boolean waits = line.getLong("messages") > 0 && !isThere(line, "token");
        return waits == isThere(line, "ready") && (!waits || line.getLong("ready") == line.getLong("position"));
    }

    private static boolean isThere(ResultSet line, String column) throws SQLException {
        return line.getString(column) != null;
    }

    private static boolean isCode(String text) {
        try {
            Code.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
