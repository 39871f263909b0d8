package org.jiedui.qualification;

import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;

/** Who gives an opinion on an application, in the order of the form's cells 11 to 14 (H-F). */
public enum Tier {
    /** 所在单位: her employer or school. */
    UNIT(DivisionLevel.VILLAGE),
    /** 县(市、区)妇联. */
    COUNTY(DivisionLevel.COUNTY),
    /** 市、州妇联. */
    PREFECTURE(DivisionLevel.PREFECTURE),
    /** 省妇联. */
    PROVINCE(DivisionLevel.PROVINCE);

    private final DivisionLevel level;

    Tier(DivisionLevel level) {
        this.level = level;
    }

    /**
     * The division in which this tier answers for somebody.
     *
     * @param home where she lives
     * @return her own division for the unit, else the division of the tier's level
     */
    public DivisionCode of(DivisionCode home) {
        return home.at(level);
    }
}
