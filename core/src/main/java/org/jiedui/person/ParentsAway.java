package org.jiedui.person;

/** Which parents are away for work (M-1). */
public enum ParentsAway {
    /** 双方外出. */
    BOTH,
    /** 一方外出另一方无监护能力. */
    ONE_AND_OTHER_UNABLE,
    /** 一方外出: left behind by the older definition only (M-2). */
    ONE,
    /** Nothing is known. */
    UNSTATED
}
