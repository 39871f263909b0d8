package org.jiedui.person;

/** From among whom a mother was recruited (S-6). */
public enum RecruitSource {
    /** 干部. */
    CADRE,
    /** 党员. */
    PARTY_MEMBER,
    /** 教师. */
    TEACHER,
    /** 专业户. */
    SPECIALISED_HOUSEHOLD,
    /** 企业家. */
    ENTREPRENEUR,
    /** 医务人员. */
    MEDICAL_STAFF,
    /** 社会人士. */
    MEMBER_OF_SOCIETY,
    /** The form does not say: she is in nobody's preferred set. */
    UNSTATED
}
