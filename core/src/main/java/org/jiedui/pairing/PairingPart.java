package org.jiedui.pairing;

/** The parts of a {@link PairingPolicy} that rest on clauses of their own. */
public enum PairingPart {
    /** How far mothers and children may be paired. */
    AREA,
    /** The mothers who serve the whole province (H-23). */
    PROVINCIAL_POOL,
    /** The limits and forms. */
    LIMITS,
    /** The sources preferred for each need. */
    PREFERENCES,
    /** The greatest distance of a pair. */
    FARTHEST,
    /** How long a proposal holds both sides. */
    HOLD,
    /** From which age the child's own consent is needed. */
    OWN_CONSENT
}
