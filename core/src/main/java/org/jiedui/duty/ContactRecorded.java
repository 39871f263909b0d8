package org.jiedui.duty;

import java.time.LocalDate;
import java.util.Set;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/**
 * An entry of the ledger was recorded for a pairing; kept in the pairing's stream, once for each child of the entry.
 *
 * @param entry the entry
 */
public record ContactRecorded(LedgerEntry entry) implements Fact {

    /**
     * Reads the fact back from its stored form.
     *
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     */
    public static ContactRecorded restore(LocalDate on, Fields fields) {
        return new ContactRecorded(new LedgerEntry(
                EntryId.of(fields.text("entry")),
                MotherId.of(fields.text("mother")),
                Set.copyOf(fields.list("children", ChildId::of)),
                on,
                fields.date("recordedOn"),
                Channel.valueOf(fields.text("channel")),
                Set.copyOf(fields.list("counterparts", Counterpart::valueOf)),
                Set.copyOf(fields.list("activities", Activity::valueOf)),
                Venue.valueOf(fields.text("venue")),
                ContactOutcome.valueOf(fields.text("outcome"))));
    }

    @Override
    public LocalDate happenedOn() {
        return entry.happenedOn();
    }

    @Override
    public Fields fields() {
        return Fields.none()
                .with("entry", entry.id())
                .with("mother", entry.mother())
                .withList("children", entry.children().stream().sorted().toList())
                .with("recordedOn", entry.recordedOn())
                .with("channel", entry.channel())
                .withList("counterparts", entry.counterparts().stream().sorted().toList())
                .withList("activities", entry.activities().stream().sorted().toList())
                .with("venue", entry.venue())
                .with("outcome", entry.outcome());
    }
}
