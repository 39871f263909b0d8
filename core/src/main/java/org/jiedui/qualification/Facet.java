package org.jiedui.qualification;

/** What of a candidate the rules look at. What rules say depends on nothing else of her. */
enum Facet {
    AGE,
    CHECK,
    ATTESTATIONS,
    SEX,
    SOURCE,
    HOME
}
