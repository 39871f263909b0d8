package org.jiedui.port;

import org.jiedui.fact.Fact;
import org.jiedui.fact.StreamId;

/**
 * A fact to be appended to a stream. The store gives it the next sequence number of its stream and chains it with
 * {@link org.jiedui.fact.RecordedFact#following}.
 *
 * @param stream the stream
 * @param fact what happened
 */
public record NewFact(StreamId stream, Fact fact) {}
