package org.jiedui.duty;

/** How a contact ended (结果). */
public enum ContactOutcome {
    /** 完成. */
    COMPLETED,
    /** 未遇: nobody was met; the entry is kept and counts for nothing (C-4). */
    NOT_MET
}
