package org.jiedui.place;

/** The levels of division, and how many digits of a code are a level's own. */
public enum DivisionLevel {
    /** 省. */
    PROVINCE(2),
    /** 地级市, 州. */
    PREFECTURE(4),
    /** 县, 市, 区. */
    COUNTY(6),
    /** 乡, 镇, 街道. */
    TOWNSHIP(9),
    /** 村, 居委会. */
    VILLAGE(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /**
     * How many leading digits name a division of this level.
     *
     * @return 2, 4, 6, 9 or 12
     */
    public int digits() {
        return digits;
    }
}
