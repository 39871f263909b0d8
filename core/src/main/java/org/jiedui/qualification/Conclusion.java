package org.jiedui.qualification;

/** What a screening concludes, gravest first. */
public enum Conclusion {
    /** 不合格: a hard rule is broken. */
    INELIGIBLE,
    /** 待定: something is not known yet. */
    PENDING,
    /** 需复核: only soft rules are broken; a named person may override them with a reason. */
    REVIEW,
    /** 合格. */
    ELIGIBLE
}
