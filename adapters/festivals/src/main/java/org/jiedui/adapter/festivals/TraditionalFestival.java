package org.jiedui.adapter.festivals;

/** The festivals of the lunar year, and 清明, which goes by the sun. */
public enum TraditionalFestival {
    /** 除夕, the day before the Spring Festival. */
    NEW_YEARS_EVE,
    /** 春节, the first day of the first month. */
    SPRING_FESTIVAL,
    /** 元宵, the fifteenth day of the first month. */
    LANTERN,
    /** 清明, a solar term. */
    QINGMING,
    /** 端午, the fifth day of the fifth month. */
    DRAGON_BOAT,
    /** 七夕, the seventh day of the seventh month. */
    QIXI,
    /** 中秋, the fifteenth day of the eighth month. */
    MID_AUTUMN,
    /** 重阳, the ninth day of the ninth month. */
    DOUBLE_NINTH
}
