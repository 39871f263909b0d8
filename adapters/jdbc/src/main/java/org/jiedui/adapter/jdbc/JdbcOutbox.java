package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jiedui.port.Outbox;
import org.jiedui.rule.Code;

/**
 * Committed notices in a database. A line is locked for a moment when it is claimed or marked, never while a message is
 * delivered; relays in several processes skip what another is claiming.
 */
final class JdbcOutbox implements Outbox {

    private static final String READY = "SELECT subject, ready FROM jiedui_line WHERE ready IS NOT NULL"
            + " ORDER BY ready LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String CLAIM =
            "UPDATE jiedui_line SET ready = NULL, token = ?, claimed_at = CURRENT_TIMESTAMP WHERE subject = ?";
    private static final String COUNT = "UPDATE jiedui_message SET attempts = attempts + 1 WHERE subject = ?"
            + " AND sequence = (SELECT settled + 1 FROM jiedui_line WHERE subject = ?)";
    private static final String FIRST = "SELECT l.token, l.parked, m.* FROM jiedui_line l JOIN jiedui_message m"
            + " ON m.subject = l.subject AND m.sequence = l.settled + 1 WHERE ";
    private static final String POSITION = "(SELECT m.position FROM jiedui_message m"
            + " WHERE m.subject = jiedui_line.subject AND m.sequence = jiedui_line.settled + %d)";
    private static final String FREE = ", token = NULL, claimed_at = NULL, parked = NULL, parked_order = NULL";
    private static final String HELD = " WHERE subject = ? AND token = ?";
    private static final String SETTLE =
            "UPDATE jiedui_line SET ready = " + String.format(POSITION, 2) + ", settled = settled + 1" + FREE + HELD;
    private static final String CLAIMED =
            " WHERE subject = ? AND sequence = (SELECT settled + 1 FROM jiedui_line WHERE subject = ? AND token = ?";
    private static final String DELETE = "DELETE FROM jiedui_message" + CLAIMED + ")";
    private static final String AS_NEW =
            "UPDATE jiedui_message SET attempts = 0" + CLAIMED + " AND parked IS NOT NULL)";
    private static final String RELEASE = "UPDATE jiedui_line SET ready = " + String.format(POSITION, 1) + FREE + HELD;
    private static final String PARK = "UPDATE jiedui_line SET parked = ?, parked_order = ?" + HELD;
    private static final String TAKE_OVER = "UPDATE jiedui_line SET ready = " + String.format(POSITION, 1) + FREE
            + " WHERE token IS NOT NULL AND parked IS NULL AND claimed_at <= ?";

    private final Transactions transactions;
    private final Dialect dialect;

    JdbcOutbox(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
    }

    /**
     * {@inheritDoc} A message that was edited is not handed out: it is parked as {@link JdbcStore#DAMAGED}.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    @Override
    public List<Claim> claim(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("At least 1 message is claimed.");
        }
        return transactions.writeOrFail("claiming messages", connection -> {
            List<Claim> claims = List.of();
            Map<String, Long> ready = ready(connection, limit);
            while (claims.isEmpty() && !ready.isEmpty()) {
                claims = claim(connection, ready);
                ready = claims.isEmpty() ? ready(connection, limit) : ready;
            }
            return claims;
        });
    }

    private static Map<String, Long> ready(Connection connection, int limit) throws SQLException {
        Map<String, Long> ready = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(READY)) {
            statement.setInt(1, limit);
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    ready.put(lines.getString(1), lines.getLong(2));
                }
            }
        }
        return ready;
    }

    private List<Claim> claim(Connection connection, Map<String, Long> ready) throws SQLException {
        try (Batch claim = new Batch(connection, CLAIM);
                Batch count = new Batch(connection, COUNT)) {
            for (String subject : new TreeSet<>(ready.keySet())) {
                claim.statement().setLong(1, token(connection));
                claim.statement().setString(2, subject);
                claim.add();
                count.statement().setString(1, subject);
                count.statement().setString(2, subject);
                count.add();
            }
            claim.finish();
            count.finish();
        }
        return claimed(connection, ready);
    }

    private List<Claim> claimed(Connection connection, Map<String, Long> ready) throws SQLException {
        List<Claim> claims = new ArrayList<>();
        List<Claim> damaged = new ArrayList<>();
        String sql = FIRST + "l.subject " + dialect.matching();
        new Keyed(connection, dialect)
                .each(
                        sql,
                        new TreeSet<>(ready.keySet()),
                        row -> (MessageTable.isIntact(row) ? claims : damaged).add(found(row)));
        for (Claim claim : damaged) {
            park(connection, claim, JdbcStore.DAMAGED);
        }
        claims.sort(Comparator.comparing(
                claim -> ready.getOrDefault(claim.message().notice().subject(), 0L)));
        return List.copyOf(claims);
    }

    private long token(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(dialect.numbersFrom("jiedui_token"))) {
            statement.setInt(1, 1);
            try (ResultSet number = statement.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        }
    }

    private static Claim found(ResultSet row) throws SQLException {
        return new Claim(row.getLong("token"), row.getInt("attempts"), MessageTable.message(row));
    }

    @Override
    public boolean done(Claim claim) {
        return transactions.writeOrFail("settling a message", connection -> change(connection, claim, DELETE, SETTLE));
    }

    @Override
    public boolean release(Claim claim) {
        return transactions.writeOrFail(
                "releasing a message", connection -> change(connection, claim, AS_NEW, RELEASE));
    }

    /** Changes the claimed message, then the line that it stands in. */
    private static boolean change(Connection connection, Claim claim, String ofMessage, String ofLine)
            throws SQLException {
        String subject = claim.message().notice().subject();
        try (PreparedStatement message = connection.prepareStatement(ofMessage);
                PreparedStatement line = connection.prepareStatement(ofLine)) {
            lock(connection, claim);
            message.setString(1, subject);
            message.setString(2, subject);
            message.setLong(3, claim.token());
            message.executeUpdate();
            return mark(line, 1, claim);
        }
    }

    /** So that a command that adds to the line waits, or is waited for. */
    private static void lock(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT last FROM jiedui_line" + HELD + " FOR UPDATE")) {
            lock.setString(1, claim.message().notice().subject());
            lock.setLong(2, claim.token());
            lock.executeQuery().close();
        }
    }

    private static boolean mark(PreparedStatement statement, int at, Claim claim) throws SQLException {
        statement.setString(at, claim.message().notice().subject());
        statement.setLong(at + 1, claim.token());
        return statement.executeUpdate() == 1;
    }

    @Override
    public boolean park(Claim claim, Code reason) {
        return transactions.writeOrFail("parking a message", connection -> park(connection, claim, reason));
    }

    private boolean park(Connection connection, Claim claim, Code reason) throws SQLException {
        try (PreparedStatement park = connection.prepareStatement(PARK)) {
            park.setString(1, reason.value());
            park.setLong(2, token(connection));
            return mark(park, 3, claim);
        }
    }

    @Override
    public List<Parked> parked() {
        return transactions.read("listing parked messages", connection -> {
            List<Parked> parked = new ArrayList<>();
            try (PreparedStatement statement =
                            connection.prepareStatement(FIRST + "l.parked IS NOT NULL ORDER BY l.parked_order");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    parked.add(new Parked(found(rows), Code.of(rows.getString("parked"))));
                }
            }
            return List.copyOf(parked);
        });
    }

    @Override
    public int takeOver(Duration held) {
        return transactions.writeOrFail("taking claims over", connection -> {
            try (PreparedStatement now = connection.prepareStatement("SELECT CURRENT_TIMESTAMP");
                    PreparedStatement takeOver = connection.prepareStatement(TAKE_OVER);
                    ResultSet clock = now.executeQuery()) {
                clock.next();
                takeOver.setObject(1, clock.getObject(1, OffsetDateTime.class).minus(held));
                return takeOver.executeUpdate();
            }
        });
    }
}
