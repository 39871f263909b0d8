package org.jiedui.duty;

/** Where a contact took place (地点). */
public enum Venue {
    /** 学校. */
    SCHOOL,
    /** 家庭. */
    HOME,
    /** 其他. */
    OTHER,
    /** Nothing stated. */
    UNSTATED
}
