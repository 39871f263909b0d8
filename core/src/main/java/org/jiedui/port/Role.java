package org.jiedui.port;

/** In what capacity somebody acts; the host says who may. */
public enum Role {
    /** Registers mothers, children, consents and exclusions. */
    REGISTRAR,
    /** Reviews applications: attestations, checks, overrides. */
    REVIEWER,
    /** Gives the opinion of a tier. */
    APPROVER,
    /** Proposes, begins and ends pairings; runs rounds. */
    PAIRING_OFFICER,
    /** Keeps the ledger: a mother for her own pairings, or who records for her. */
    LEDGER_KEEPER,
    /** Warns, proposes revocation, serves notice, hears. */
    STANDING_OFFICER,
    /** Suspends for safety and lifts. */
    SAFEGUARDING_OFFICER,
    /** Decides on a proposed revocation, or on an appeal against a refusal. */
    DECIDER
}
