package org.jiedui.person;

/** What a child lacks most (H-3, S-2): an internal code, never printed on a card (U-14). */
public enum Need {
    /** 学习. */
    LEARNING,
    /** 生活. */
    LIVING,
    /** 心理. */
    PSYCHOLOGICAL,
    /** 亲情. */
    EMOTIONAL,
    /** 家教. */
    UPBRINGING,
    /** 安全. */
    SAFETY,
    /** 行为. */
    BEHAVIOUR
}
