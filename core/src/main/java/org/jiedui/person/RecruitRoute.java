package org.jiedui.person;

/** Who recruits a mother: her own city or county, or the provincial organs (H-22, H-23). */
public enum RecruitRoute {
    /** 属地: signed up, registered and paired where she lives. */
    LOCAL,
    /** 省直: arranged by the provincial federation for the whole province. */
    PROVINCE_DIRECT
}
