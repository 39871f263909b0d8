package org.jiedui.qualification;

/** What of a candidate the rules that are data look at. What they say depends on nothing else of her. */
public enum Facet {
    /** Her month of birth. */
    AGE,
    /** The last query for records. */
    CHECK,
    /** The reviewer's four answers. */
    ATTESTATIONS,
    /** Her sex. */
    SEX,
    /** From which source she was recruited. */
    SOURCE,
    /** Where she lives. */
    HOME
}
