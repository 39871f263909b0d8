package org.jiedui.flow;

import java.util.List;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Damage;
import org.jiedui.port.Row;

/**
 * All that a store and a checkpoint tell of one stream.
 *
 * @param stream the stream
 * @param facts its facts
 * @param heads its head: one, if the store is sound
 * @param rows the rows of its facts
 * @param sealed its head in the checkpoint, if there is one
 * @param unreadable what of it the store could not give
 */
record Evidence(
        StreamId stream,
        List<RecordedFact> facts,
        List<Head> heads,
        List<Row> rows,
        List<Head> sealed,
        List<Damage> unreadable) {}
