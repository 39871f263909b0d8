package org.jiedui.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.fact.Command;

/**
 * Everything that one command wants kept, as one value: a store keeps it whole or not at all.
 *
 * @param command the command
 * @param recordedAt the instant of both clocks that is the library's; cut to microseconds, which every database keeps
 * @param answer what is answered, and the hash of what was asked
 * @param expected the versions that rows must still have; 0 where there must be none yet
 * @param rows new states, each with the expected version plus one
 * @param facts facts to append, in this order
 * @param notices notices to put out, in this order
 * @param files files of people to keep in the directory of people, in place of older ones: in the same transaction where
 *     the directory lives in the same store, else just before the rest is kept
 */
public record Changes(
        Command command,
        Instant recordedAt,
        StoredAnswer answer,
        Map<Key, Long> expected,
        List<Row> rows,
        List<NewFact> facts,
        List<Notice> notices,
        List<PersonFile> files) {

    /**
     * Copies the collections and checks the rows.
     *
     * @throws IllegalArgumentException if a row does not follow an expected version, or a key has two rows
     */
    public Changes {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        expected = Map.copyOf(expected);
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
        notices = List.copyOf(notices);
        files = List.copyOf(files);
        Set<Key> changed = new HashSet<>();
        for (Row row : rows) {
            Long before = expected.get(row.key());
            if (before == null || before + 1 != row.version()) {
                throw new IllegalArgumentException("Row " + row.key() + " does not follow an expected version.");
            }
            if (!changed.add(row.key())) {
                throw new IllegalArgumentException("Row " + row.key() + " is given twice.");
            }
        }
    }
}
