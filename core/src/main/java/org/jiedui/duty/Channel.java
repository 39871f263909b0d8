package org.jiedui.duty;

/** How a contact was made (方式); H-12 names telephone, meeting and letter, "etc.". */
public enum Channel {
    /** 电话. */
    PHONE,
    /** 视频. */
    VIDEO,
    /** 见面. */
    IN_PERSON,
    /** 书信. */
    LETTER,
    /** 其他. */
    OTHER
}
