package org.jiedui.pairing;

/** The round, or a wrong one that a law must catch. */
interface RoundUnderTest {
    RoundOutcome run(Sample sample);
}
