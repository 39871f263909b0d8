package org.jiedui.duty;

/** The two terms of a school year (学期). */
public enum Season {
    /** 秋季: begins around 1 September. */
    AUTUMN,
    /** 春季: begins after 元宵. */
    SPRING
}
