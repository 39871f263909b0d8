package org.jiedui.rule;

/** What a rule says of one case. */
public enum Verdict {
    /** The case meets what the rule demands. */
    SATISFIED,
    /** The case does not meet it. */
    BROKEN,
    /** What is known does not suffice to say; an undetermined rule blocks like a broken one. */
    UNDETERMINED
}
