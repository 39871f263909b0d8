package org.jiedui.programme;

/** Who resolves a programme and answers for it, lowest first: each may only tighten what those above resolved (law J1). */
public enum Owner {
    /** A school or another unit. */
    UNIT,
    /** 县(市、区). */
    COUNTY,
    /** 市、州. */
    PREFECTURE,
    /** 省. */
    PROVINCE,
    /** The whole country: the gates of law. */
    NATION
}
