package org.jiedui.standing;

/** Where a mother stands (处置), worst first. */
public enum Disposition {
    /** 暂停: she must not serve for the time being; acts at once. */
    SUSPENSION,
    /** 拟取消资格: the time to cure has run out; she may reply before anybody decides (U-12). */
    PROPOSAL,
    /** 预警: she is warned and has time to cure. */
    WARNING,
    /** 正常. */
    NORMAL
}
