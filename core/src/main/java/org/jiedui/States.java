package org.jiedui;

import java.util.List;
import org.jiedui.fact.RecordedFact;
import org.jiedui.flow.Rebuilding;
import org.jiedui.port.Row;

/** States told by facts alone, for a store that lost its rows or doubts them (S1). */
public final class States {

    private States() {}

    /**
     * The rows that the facts of one stream fold into, equal to those that were kept with them: version, columns and
     * body.
     *
     * @param stream all facts of the stream in their order, such as {@link org.jiedui.port.Query.FactsOf} gives
     * @return the rows in the order of their kinds; none for a round, or for a stream without facts
     * @throws org.jiedui.port.UnreadableException if a fact cannot be read, or the facts fold into no state
     * @throws IllegalArgumentException if the facts are of several streams
     */
    public static List<Row> of(List<RecordedFact> stream) {
        return Rebuilding.rows(stream);
    }
}
