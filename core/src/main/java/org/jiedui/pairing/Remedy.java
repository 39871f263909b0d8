package org.jiedui.pairing;

/** The smallest thing that would help a child who was left out. */
public enum Remedy {
    /** Ask the guardian. */
    OBTAIN_CONSENT,
    /** Recruit one place in the child's area: one more child is then covered. */
    RECRUIT,
    /** Nothing: the programme is not for this child. */
    NONE
}
