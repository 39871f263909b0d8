package org.jiedui.duty;

import java.time.LocalDate;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.person.MotherId;

/**
 * A mother was granted leave; kept in her stream.
 *
 * @param happenedOn the day of the grant
 * @param leave the days, both included
 */
public record LeaveGranted(LocalDate happenedOn, Leave leave) implements Fact {

    /**
     * Reads the fact back from its stored form.
     *
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     */
    public static LeaveGranted restore(LocalDate on, Fields fields) {
        return new LeaveGranted(
                on, new Leave(MotherId.of(fields.text("mother")), fields.date("first"), fields.date("last")));
    }

    @Override
    public Fields fields() {
        return Fields.none()
                .with("mother", leave.mother())
                .with("first", leave.first())
                .with("last", leave.last());
    }
}
